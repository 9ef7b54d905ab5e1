package dev.mynah.network.air;

import java.util.List;

/**
 * What a cell says of itself in its system information.
 *
 * @param identity cell identity, unique in the testbed: 36 bits for NR (TS 38.331 cellIdentity), 28 for LTE and UTRAN, 16
 *     for GSM
 * @param plmns the networks it belongs to, primary first; never empty
 * @param areaCode tracking area code (LTE, NR) or location area code (GSM, UTRAN)
 * @param routingAreaCode the part of the location area in the packet domain, 8 bits (GSM, UTRAN); 0 elsewhere
 * @param channel ARFCN, UARFCN, EARFCN or NR-ARFCN
 * @param physicalIdentity PCI (LTE 0..503, NR 0..1007), primary scrambling code (0..511) or BSIC (0..63)
 * @param access who may use it
 * @param reselection when idle UEs come and go
 * @param operation how the domains of its network are registered in (GSM, UTRAN); II elsewhere
 */
public record Cell(
        long identity,
        Rat rat,
        List<Plmn> plmns,
        int areaCode,
        int routingAreaCode,
        int channel,
        int physicalIdentity,
        Access access,
        Reselection reselection,
        OperationMode operation) {
    public Cell {
        plmns = List.copyOf(plmns);
        if (plmns.isEmpty()) {
            throw new IllegalArgumentException("plmns: a cell belongs to at least one network");
        }
    }

    /** A cell of network operation mode II. */
    public Cell(
            long identity,
            Rat rat,
            List<Plmn> plmns,
            int areaCode,
            int routingAreaCode,
            int channel,
            int physicalIdentity,
            Access access,
            Reselection reselection) {
        this(
                identity,
                rat,
                plmns,
                areaCode,
                routingAreaCode,
                channel,
                physicalIdentity,
                access,
                reselection,
                OperationMode.II);
    }

    /** A cell open to all that reselects as its technology usually does. */
    public Cell(long identity, Rat rat, List<Plmn> plmns, int areaCode, int channel, int physicalIdentity) {
        this(identity, rat, plmns, areaCode, 0, channel, physicalIdentity, Access.OPEN, Reselection.usual(rat));
    }

    /** The primary PLMN. */
    public Plmn plmn() {
        return plmns.get(0);
    }

    /** Whether UEs must not camp here for normal service (TS 36.304 5.3.1). */
    public boolean barred() {
        return access.barred();
    }

    public Cell withAccess(Access newAccess) {
        return new Cell(
                identity,
                rat,
                plmns,
                areaCode,
                routingAreaCode,
                channel,
                physicalIdentity,
                newAccess,
                reselection,
                operation);
    }
}
