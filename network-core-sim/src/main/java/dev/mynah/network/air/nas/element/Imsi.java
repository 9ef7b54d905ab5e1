package dev.mynah.network.air.nas.element;

/**
 * An international mobile subscriber identity. TS 23.003 2.2.
 *
 * @param digits 6 to 15 decimal digits
 */
public record Imsi(String digits) implements EpsMobileIdentity, MobileIdentity {

    static final int MIN = 6;
    static final int MAX = 15;

    /** Refuses anything but digits. */
    public Imsi {
        Digits.check("IMSI", digits, MIN, MAX);
    }

    @Override
    public String toString() {
        return "IMSI " + digits;
    }
}
