package dev.mynah.modem;

/** {@code <stat>} of TS 27.007 7.2. */
public enum RegistrationStatus {
    NOT_REGISTERED(0),
    HOME(1),
    SEARCHING(2),
    DENIED(3),
    /** Out of coverage, for one. */
    UNKNOWN(4),
    ROAMING(5),
    HOME_SMS_ONLY(6),
    ROAMING_SMS_ONLY(7),
    EMERGENCY_ONLY(8);

    private final int stat;

    RegistrationStatus(int stat) {
        this.stat = stat;
    }

    public int stat() {
        return stat;
    }

    public boolean registered() {
        return this == HOME || this == ROAMING || this == HOME_SMS_ONLY || this == ROAMING_SMS_ONLY;
    }
}
