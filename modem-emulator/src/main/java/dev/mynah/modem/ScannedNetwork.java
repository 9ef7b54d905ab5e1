package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;

/** One line of a network search. TS 27.007 7.3. */
public record ScannedNetwork(Availability availability, String longName, String shortName, Plmn plmn, Rat rat) {
    /** {@code <stat>} of {@code +COPS=?}. */
    public enum Availability {
        UNKNOWN(0),
        AVAILABLE(1),
        CURRENT(2),
        FORBIDDEN(3);

        private final int stat;

        Availability(int stat) {
            this.stat = stat;
        }

        public int stat() {
            return stat;
        }
    }
}
