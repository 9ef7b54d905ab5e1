package dev.mynah.modem;

import java.util.List;
import java.util.Optional;

/**
 * What the card told the terminal by REFRESH. TS 102 223 6.4.7.
 *
 * @param files identifiers of the files that have changed, where it named any
 * @param application the AID of the application concerned; the USIM in use where it did not say
 */
public record CardRefresh(Extent extent, List<Integer> files, Optional<byte[]> application) {
    public CardRefresh {
        files = List.copyOf(files);
    }

    /** How much of what is known of the card is old. */
    public enum Extent {
        /** Contents of files. */
        FILES,
        /** The application begins anew. */
        APPLICATION,
        /** The card, or the profile that speaks from it, begins anew. */
        CARD
    }
}
