package dev.mynah.modem.plmn;

import dev.mynah.network.air.Plmn;
import java.util.List;

/**
 * Which networks are in one country: those with one MCC, and those of countries that have several (ITU-T E.212). Codes for
 * tests and for networks of no country (001, 9xx) count as being everywhere. TS 23.122 1.2, annex B.
 */
final class Country {
    private record Range(int first, int last) {
        boolean holds(int mcc) {
            return mcc >= first && mcc <= last;
        }
    }

    /** The United Kingdom, the United States, India, Japan, China. */
    private static final List<Range> SEVERAL = List.of(
            new Range(234, 235), new Range(310, 316), new Range(404, 406), new Range(440, 441), new Range(460, 461));

    private Country() {}

    static boolean same(Plmn one, Plmn other) {
        if (one.mcc().equals(other.mcc()) || everywhere(one) || everywhere(other)) {
            return true;
        }
        int mcc = Integer.parseInt(one.mcc());
        int otherMcc = Integer.parseInt(other.mcc());
        return SEVERAL.stream().anyMatch(it -> it.holds(mcc) && it.holds(otherMcc));
    }

    private static boolean everywhere(Plmn plmn) {
        return plmn.mcc().equals("001") || plmn.mcc().startsWith("9");
    }
}
