package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;

/**
 * What the connection of a call is like on its way. TS 24.008 10.5.4.21.
 *
 * @param coding 3 for GSM's own
 * @param location where, TS 24.008 table 10.5.127
 * @param description what, as {@link #IN_BAND}
 */
public record ProgressIndicator(int coding, int location, int description) {

    /** Its coding. */
    public static final ElementType<ProgressIndicator> TYPE = ElementType.of(
            "Progress indicator",
            "TS 24.008 10.5.4.21",
            ProgressIndicator::read,
            (progress, out) ->
                    out.octet(0x80 | progress.coding << 5 | progress.location).octet(0x80 | progress.description));

    /** In-band information or appropriate pattern is available: listen. */
    public static final int IN_BAND = 8;

    private static final int GSM = 3;
    private static final int SERVING_USERS_NETWORK = 2;

    /** The network of the user has something to be heard. */
    public static ProgressIndicator inBand() {
        return new ProgressIndicator(GSM, SERVING_USERS_NETWORK, IN_BAND);
    }

    private static ProgressIndicator read(OctetReader in) {
        int first = in.octet();
        return new ProgressIndicator(first >> 5 & 3, first & 0xF, in.octet() & 0x7F);
    }

    /** Whether the user is to be let hear what comes. TS 24.008 5.5.1 and 5.5.6. */
    public boolean attachesUserConnection() {
        boolean interworking = description >= 1 && description <= 3;
        boolean audible = description >= 6 && description <= 20;
        return interworking || audible;
    }
}
