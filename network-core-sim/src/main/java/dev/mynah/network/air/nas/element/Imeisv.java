package dev.mynah.network.air.nas.element;

/**
 * An international mobile equipment identity with software version. TS 23.003 6.2.2.
 *
 * @param digits 16 decimal digits
 */
public record Imeisv(String digits) implements MobileIdentity, MobileIdentity5gs {

    static final int LENGTH = 16;

    /** Refuses anything but digits. */
    public Imeisv {
        Digits.check("IMEISV", digits, LENGTH, LENGTH);
    }

    @Override
    public String toString() {
        return "IMEISV " + digits;
    }
}
