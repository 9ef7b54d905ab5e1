package dev.mynah.network.air;

/**
 * A public land mobile network: MCC and MNC as digits, the MNC's length being part of it ("01" is not "001").
 * TS 23.003 clause 2.2.
 */
public record Plmn(String mcc, String mnc) implements Comparable<Plmn> {
    public Plmn {
        if (mcc.length() != 3 || !digits(mcc)) {
            throw new IllegalArgumentException("mcc: \"" + mcc + "\" is not three digits");
        }
        if (mnc.length() < 2 || mnc.length() > 3 || !digits(mnc)) {
            throw new IllegalArgumentException("mnc: \"" + mnc + "\" is not two or three digits");
        }
    }

    /** Reads {@code "00101"}, {@code "001-01"} or {@code "310410"}; the first three digits are the MCC. */
    public static Plmn of(String text) {
        String digits = text.replace("-", "");
        if (digits.length() < 5 || digits.length() > 6 || !digits(digits)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a PLMN (as 001-01 or 310410)");
        }
        return new Plmn(digits.substring(0, 3), digits.substring(3));
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** MCC and MNC without a separator, as {@code +COPS} shows them. */
    public String digits() {
        return mcc + mnc;
    }

    /** The three octets of TS 24.008 10.5.1.3: 001-01 is {@code 00 F1 10}. */
    public byte[] octets() {
        int mnc3 = mnc.length() == 3 ? mnc.charAt(2) - '0' : 0xF;
        return new byte[] {
            (byte) ((mcc.charAt(1) - '0') << 4 | (mcc.charAt(0) - '0')),
            (byte) (mnc3 << 4 | (mcc.charAt(2) - '0')),
            (byte) ((mnc.charAt(1) - '0') << 4 | (mnc.charAt(0) - '0'))
        };
    }

    @Override
    public int compareTo(Plmn other) {
        return digits().compareTo(other.digits());
    }

    @Override
    public String toString() {
        return mcc + "-" + mnc;
    }
}
