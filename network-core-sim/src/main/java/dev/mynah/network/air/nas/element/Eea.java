package dev.mynah.network.air.nas.element;

/** The EPS encryption algorithms by identifier. TS 33.401 5.1.3.2. */
public enum Eea {
    /** Null ciphering. */
    EEA0(0),
    /** 128-EEA1, based on SNOW 3G. */
    EEA1(1),
    /** 128-EEA2, based on AES. */
    EEA2(2),
    /** 128-EEA3, based on ZUC. */
    EEA3(3),
    /** Not defined. */
    EEA4(4),
    /** Not defined. */
    EEA5(5),
    /** Not defined. */
    EEA6(6),
    /** Not defined. */
    EEA7(7);

    private final int id;

    Eea(int id) {
        this.id = id;
    }

    /** The identifier on the wire and in key derivation, 0 to 7. */
    public int id() {
        return id;
    }

    /** The algorithm with an identifier. */
    public static Eea of(int id) {
        return values()[id & 7];
    }
}
