package dev.mynah.network.operator;

import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Reselection;
import dev.mynah.network.ran.Site;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A cell as a testbed file gives it.
 *
 * @param name how the operator calls it, unique among its cells
 * @param identity unique in the testbed; 28 bits in LTE (TS 36.331 cellIdentity)
 * @param areaCode tracking or location area code, 16 bits, 24 in NR; 0000 and FFFE are reserved (TS 23.003 19.4.2.3)
 * @param routingAreaCode of GSM and UTRAN cells (TS 23.003 4.2)
 * @param channel ARFCN, UARFCN, EARFCN or NR-ARFCN
 * @param physicalIdentity PCI, primary scrambling code or BSIC
 * @param rsrp how strongly every UE hears it, dBm (-140..-44)
 * @param rsrq tenths of dB (-195..-30)
 * @param access who may use it
 * @param reselection when idle UEs come and go
 * @param site where its antenna is: a UE whose place is known hears it accordingly, others as strongly as {@code rsrp} says
 * @param on whether it is on air from the start
 */
public record CellSpec(
        String name,
        long identity,
        Rat rat,
        int areaCode,
        int routingAreaCode,
        int channel,
        int physicalIdentity,
        int rsrp,
        int rsrq,
        Access access,
        Reselection reselection,
        Optional<Site> site,
        boolean on) {
    private static final int GOOD_RSRP = -85;
    private static final int GOOD_RSRQ = -100;

    public CellSpec {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: is empty");
        }
        check("identity", identity, 0, mostIdentity(rat));
        check("areaCode", areaCode, 1, rat == Rat.NR ? 0xFFFFFD : 0xFFFD);
        check("routingAreaCode", routingAreaCode, 0, 0xFF);
        check("channel", channel, 0, mostChannel(rat));
        check("physicalIdentity", physicalIdentity, 0, mostPhysicalIdentity(rat));
        checkLevel(rsrp, rsrq);
    }

    /** 36 bits for NR, 28 for LTE and UTRAN, 16 for GSM (TS 38.331, TS 36.331, TS 25.331, TS 24.008 10.5.1.1). */
    public static long mostIdentity(Rat rat) {
        return switch (rat) {
            case NR -> (1L << 36) - 1;
            case E_UTRAN, UTRAN -> (1 << 28) - 1;
            case GSM -> 0xFFFF;
        };
    }

    /** NR-ARFCN (TS 38.104 5.4.2.1), EARFCN (TS 36.101 5.7.3), UARFCN (TS 25.101 5.4.3), ARFCN (TS 45.005 2). */
    public static int mostChannel(Rat rat) {
        return switch (rat) {
            case NR -> 3279165;
            case E_UTRAN -> 262143;
            case UTRAN -> 16383;
            case GSM -> 1023;
        };
    }

    /** PCI of NR and LTE, primary scrambling code, BSIC. */
    public static int mostPhysicalIdentity(Rat rat) {
        return switch (rat) {
            case NR -> 1007;
            case E_UTRAN -> 503;
            case UTRAN -> 511;
            case GSM -> 63;
        };
    }

    /** A cell of a technology on a usual channel that is heard well. */
    public static CellSpec of(String name, Rat rat, long identity, int areaCode) {
        int channel = switch (rat) {
            case NR -> 632628;
            case E_UTRAN -> 1300;
            case UTRAN -> 10700;
            case GSM -> 62;
        };
        int physical = (int) (identity % (mostPhysicalIdentity(rat) + 1));
        return new CellSpec(
                name,
                identity,
                rat,
                areaCode,
                1,
                channel,
                physical,
                GOOD_RSRP,
                GOOD_RSRQ,
                Access.OPEN,
                Reselection.usual(rat),
                Optional.empty(),
                true);
    }

    /** An LTE cell on EARFCN 1300 that is heard well. */
    public static CellSpec lte(String name, long identity, int areaCode) {
        return of(name, Rat.E_UTRAN, identity, areaCode);
    }

    public CellSpec withChannel(int channel, int physicalIdentity) {
        return with(it -> {
            it.channel = channel;
            it.physicalIdentity = physicalIdentity;
        });
    }

    public CellSpec withRoutingArea(int routingAreaCode) {
        return with(it -> it.routingAreaCode = routingAreaCode);
    }

    public CellSpec withLevel(int rsrp, int rsrq) {
        return with(it -> {
            it.rsrp = rsrp;
            it.rsrq = rsrq;
        });
    }

    public CellSpec withBarred(boolean barred) {
        return withAccess(access.withBarred(barred));
    }

    public CellSpec withAccess(Access access) {
        return with(it -> it.access = access);
    }

    public CellSpec withReselection(Reselection reselection) {
        return with(it -> it.reselection = reselection);
    }

    public CellSpec withSite(Site site) {
        return with(it -> it.site = Optional.of(site));
    }

    public CellSpec withOn(boolean on) {
        return with(it -> it.on = on);
    }

    /** Refuses levels no UE could report (TS 36.133 9.1.4, 9.1.7). */
    static void checkLevel(int rsrp, int rsrq) {
        check("rsrp", rsrp, -140, -44);
        check("rsrq", rsrq, -195, -30);
    }

    private static void check(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + ": " + value + " is not within " + least + ".." + most);
        }
    }

    private CellSpec with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.made();
    }

    /** The components, to change some of them. */
    private static final class Draft {
        private String name;
        private long identity;
        private Rat rat;
        private int areaCode;
        private int routingAreaCode;
        private int channel;
        private int physicalIdentity;
        private int rsrp;
        private int rsrq;
        private Access access;
        private Reselection reselection;
        private Optional<Site> site;
        private boolean on;

        Draft(CellSpec of) {
            name = of.name;
            identity = of.identity;
            rat = of.rat;
            areaCode = of.areaCode;
            routingAreaCode = of.routingAreaCode;
            channel = of.channel;
            physicalIdentity = of.physicalIdentity;
            rsrp = of.rsrp;
            rsrq = of.rsrq;
            access = of.access;
            reselection = of.reselection;
            site = of.site;
            on = of.on;
        }

        CellSpec made() {
            return new CellSpec(
                    name,
                    identity,
                    rat,
                    areaCode,
                    routingAreaCode,
                    channel,
                    physicalIdentity,
                    rsrp,
                    rsrq,
                    access,
                    reselection,
                    site,
                    on);
        }
    }
}
