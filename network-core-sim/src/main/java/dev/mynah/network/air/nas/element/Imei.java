package dev.mynah.network.air.nas.element;

/**
 * An international mobile equipment identity. TS 23.003 6.2.1.
 *
 * @param digits 15 decimal digits, the last one the check digit (which TS 24.008 sends as 0, and many send as it is)
 */
public record Imei(String digits) implements EpsMobileIdentity, MobileIdentity, MobileIdentity5gs {

    static final int LENGTH = 15;

    /** Refuses anything but digits. */
    public Imei {
        Digits.check("IMEI", digits, LENGTH, LENGTH);
    }

    @Override
    public String toString() {
        return "IMEI " + digits;
    }
}
