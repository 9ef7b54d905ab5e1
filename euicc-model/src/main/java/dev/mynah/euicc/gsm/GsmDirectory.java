package dev.mynah.euicc.gsm;

/** The directories of a GSM SIM (TS 51.011 6.4). */
enum GsmDirectory {
    MF(0x3F00, 0x01),
    TELECOM(0x7F10, 0x02),
    GSM(0x7F20, 0x02);

    /** Under this identifier DCS 1800 terminals look for {@link #GSM}. */
    private static final int DCS_1800 = 0x7F21;

    private final int fid;
    private final int type;

    GsmDirectory(int fid, int type) {
        this.fid = fid;
        this.type = type;
    }

    int fid() {
        return fid;
    }

    /** The type of file in the response to SELECT. */
    int type() {
        return type;
    }

    boolean isMeantBy(int identifier) {
        return identifier == fid || (this == GSM && identifier == DCS_1800);
    }

    /** How rows and pages write it. */
    String label() {
        return this == MF ? name() : "DF." + name();
    }
}
