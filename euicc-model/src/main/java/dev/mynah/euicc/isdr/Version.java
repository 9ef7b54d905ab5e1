package dev.mynah.euicc.isdr;

/**
 * A version, three numbers in three bytes (SGP.22 VersionType), and those of what this eUICC implements.
 *
 * @param major first number
 * @param minor second number
 * @param revision third number
 */
record Version(int major, int minor, int revision) {

    /** SGP.22. */
    static final Version SGP22 = new Version(2, 2, 2);

    /** The profile package: SIMalliance / TCA Interoperable Format. */
    static final Version PROFILE_PACKAGE = new Version(2, 3, 1);

    /** This model's own. */
    static final Version FIRMWARE = new Version(0, 1, 0);

    /** The protection profile the eUICC was evaluated against: none. */
    static final Version PROTECTION_PROFILE = new Version(0, 0, 0);

    byte[] toBytes() {
        return new byte[] {(byte) major, (byte) minor, (byte) revision};
    }
}
