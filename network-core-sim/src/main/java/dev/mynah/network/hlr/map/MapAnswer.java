package dev.mynah.network.hlr.map;

import dev.mynah.network.hlr.Subscription;
import java.util.List;

/** What an HLR answers. TS 29.002 clause 8. */
public sealed interface MapAnswer {
    /** One set for each challenge, in the order they are to be used; all of one kind, and one at least. */
    record AuthenticationSets(List<AuthenticationSet> sets) implements MapAnswer {
        public AuthenticationSets {
            sets = List.copyOf(sets);
        }
    }

    /** The location is updated; with the subscription data of MAP_INSERT_SUBSCRIBER_DATA (8.8.1). */
    record LocationUpdated(Subscription subscription) implements MapAnswer {}

    /** Done; nothing to tell. */
    record Done() implements MapAnswer {}

    /** A user error, or no way to the HLR. */
    record Refused(MapError error) implements MapAnswer {}
}
