package dev.mynah.modem.sim;

/** The files a modem reads or writes on its own account: path from the MF, {@code 7FFF} being the USIM. */
enum SimFile {
    /** TS 102 221 13.2. */
    ICCID(0x2FE2),
    /** TS 102 221 13.1. */
    DIR(0x2F00),
    /** TS 31.102 4.2.18. */
    AD(0x7FFF, 0x6FAD),
    /** TS 31.102 4.2.2. */
    IMSI(0x7FFF, 0x6F07),
    /** TS 31.102 4.2.12. */
    SPN(0x7FFF, 0x6F46),
    /** TS 31.102 4.2.84. */
    EHPLMN(0x7FFF, 0x6FD9),
    /** TS 31.102 4.2.5. */
    PLMN_W_ACT(0x7FFF, 0x6F60),
    /** TS 31.102 4.2.53. */
    OPLMN_W_ACT(0x7FFF, 0x6F61),
    /** TS 31.102 4.2.54. */
    HPLMN_W_ACT(0x7FFF, 0x6F62),
    /** TS 31.102 4.2.6. */
    HPPLMN(0x7FFF, 0x6F31),
    /** TS 31.102 4.2.15. */
    ACC(0x7FFF, 0x6F78),
    /** TS 31.102 4.2.16. */
    FPLMN(0x7FFF, 0x6F7B),
    /** TS 31.102 4.2.17. */
    LOCI(0x7FFF, 0x6F7E),
    /** TS 31.102 4.2.91. */
    EPSLOCI(0x7FFF, 0x6FE3),
    /** TS 31.102 4.2.92. */
    EPSNSC(0x7FFF, 0x6FE4),
    /** TS 31.102 4.2.26. */
    MSISDN(0x7FFF, 0x6F40);

    private static final int MASTER_FILE = 0x3F00;

    private final int directory;
    private final int file;

    SimFile(int file) {
        this(MASTER_FILE, file);
    }

    SimFile(int directory, int file) {
        this.directory = directory;
        this.file = file;
    }

    /** The path from the MF, which is not named itself. */
    byte[] path() {
        byte high = (byte) (file >> 8);
        return directory == MASTER_FILE
                ? new byte[] {high, (byte) file}
                : new byte[] {(byte) (directory >> 8), (byte) directory, high, (byte) file};
    }
}
