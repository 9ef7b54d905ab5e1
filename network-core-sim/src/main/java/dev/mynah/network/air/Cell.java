package dev.mynah.network.air;

import java.util.List;

/**
 * What a cell says of itself in its system information.
 *
 * @param identity cell identity, unique in the testbed: 28 bits for LTE (TS 36.331 cellIdentity)
 * @param plmns the networks it belongs to, primary first; never empty
 * @param areaCode tracking area code (LTE, NR) or location area code (GSM, UTRAN)
 * @param channel ARFCN, UARFCN, EARFCN or NR-ARFCN
 * @param physicalIdentity PCI (0..503 for LTE)
 * @param barred whether UEs must not camp here for normal service (TS 36.304 5.3.1)
 */
public record Cell(
        int identity, Rat rat, List<Plmn> plmns, int areaCode, int channel, int physicalIdentity, boolean barred) {
    public Cell {
        plmns = List.copyOf(plmns);
        if (plmns.isEmpty()) {
            throw new IllegalArgumentException("plmns: a cell belongs to at least one network");
        }
    }

    /** The primary PLMN. */
    public Plmn plmn() {
        return plmns.get(0);
    }
}
