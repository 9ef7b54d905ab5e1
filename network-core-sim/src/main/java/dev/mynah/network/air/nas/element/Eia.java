package dev.mynah.network.air.nas.element;

/** The EPS integrity algorithms by identifier. TS 33.401 5.1.4.2. */
public enum Eia {
    /** Null integrity: no protection, for emergency sessions only. */
    EIA0(0),
    /** 128-EIA1, based on SNOW 3G. */
    EIA1(1),
    /** 128-EIA2, based on AES. */
    EIA2(2),
    /** 128-EIA3, based on ZUC. */
    EIA3(3),
    /** Not defined. */
    EIA4(4),
    /** Not defined. */
    EIA5(5),
    /** Not defined. */
    EIA6(6),
    /** Not defined. */
    EIA7(7);

    private final int id;

    Eia(int id) {
        this.id = id;
    }

    /** The identifier on the wire and in key derivation, 0 to 7. */
    public int id() {
        return id;
    }

    /** The algorithm with an identifier. */
    public static Eia of(int id) {
        return values()[id & 7];
    }
}
