package dev.mynah.network.operator;

import dev.mynah.network.air.Rat;

/**
 * A cell as a testbed file gives it.
 *
 * @param name how the operator calls it, unique among its cells
 * @param identity 28 bits, unique in the testbed (TS 36.331 cellIdentity)
 * @param areaCode tracking area code, 16 bits; 0000 and FFFE are reserved (TS 23.003 19.4.2.3)
 * @param channel EARFCN
 * @param physicalIdentity 0..503
 * @param rsrp how strongly every UE hears it, dBm (-140..-44)
 * @param rsrq tenths of dB (-195..-30)
 * @param on whether it is on air from the start
 */
public record CellSpec(
        String name,
        int identity,
        Rat rat,
        int areaCode,
        int channel,
        int physicalIdentity,
        int rsrp,
        int rsrq,
        boolean barred,
        boolean on) {
    private static final int GOOD_RSRP = -85;
    private static final int GOOD_RSRQ = -100;

    public CellSpec {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: is empty");
        }
        if (rat != Rat.E_UTRAN) {
            throw new IllegalArgumentException("rat: " + rat + " (E_UTRAN is what there is)");
        }
        check("identity", identity, 0, (1 << 28) - 1);
        check("areaCode", areaCode, 1, 0xFFFD);
        check("channel", channel, 0, 262143);
        check("physicalIdentity", physicalIdentity, 0, 503);
        checkLevel(rsrp, rsrq);
    }

    /** An LTE cell on EARFCN 1300 that is heard well. */
    public static CellSpec lte(String name, int identity, int areaCode) {
        return new CellSpec(
                name, identity, Rat.E_UTRAN, areaCode, 1300, identity % 504, GOOD_RSRP, GOOD_RSRQ, false, true);
    }

    public CellSpec withChannel(int newChannel, int newPhysicalIdentity) {
        return new CellSpec(name, identity, rat, areaCode, newChannel, newPhysicalIdentity, rsrp, rsrq, barred, on);
    }

    public CellSpec withLevel(int newRsrp, int newRsrq) {
        return new CellSpec(name, identity, rat, areaCode, channel, physicalIdentity, newRsrp, newRsrq, barred, on);
    }

    public CellSpec withBarred(boolean newBarred) {
        return new CellSpec(name, identity, rat, areaCode, channel, physicalIdentity, rsrp, rsrq, newBarred, on);
    }

    public CellSpec withOn(boolean newOn) {
        return new CellSpec(name, identity, rat, areaCode, channel, physicalIdentity, rsrp, rsrq, barred, newOn);
    }

    /** Refuses levels no UE could report (TS 36.133 9.1.4, 9.1.7). */
    static void checkLevel(int rsrp, int rsrq) {
        check("rsrp", rsrp, -140, -44);
        check("rsrq", rsrq, -195, -30);
    }

    private static void check(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + ": " + value + " is not within " + least + ".." + most);
        }
    }
}
