package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.text.Septets;
import dev.mynah.network.air.text.SevenBitText;

/**
 * An originator, recipient or destination (TS 23.040 9.1.2.5): a number, or a name in the seven-bit alphabet.
 *
 * @param type how the text is to be read
 * @param plan the numbering plan, 1 for telephone numbers (TS 23.040 9.1.2.5)
 * @param text digits and {@code *#abc}, or up to 11 characters of a name; a number carries no {@code +}
 */
public record SmsAddress(TypeOfNumber type, int plan, String text) {

    private static final int EXTENSION = 0x80;
    private static final int MOST_DIGITS = 20;
    private static final String DIGITS = "0123456789*#abc";
    private static final int FILLER = 0xF;
    private static final int TELEPHONE = 1;

    /** The type of number (TS 24.008 10.5.4.7). */
    public enum TypeOfNumber {
        UNKNOWN(0),
        INTERNATIONAL(1),
        NATIONAL(2),
        NETWORK_SPECIFIC(3),
        SUBSCRIBER(4),
        ALPHANUMERIC(5),
        ABBREVIATED(6),
        RESERVED(7);

        private final int bits;

        TypeOfNumber(int bits) {
            this.bits = bits;
        }

        /** What an octet of type and plan says. */
        public static TypeOfNumber of(int kind) {
            return values()[kind >> 4 & 7];
        }
    }

    /** Refuses what can't be coded. */
    public SmsAddress {
        if (type == TypeOfNumber.ALPHANUMERIC) {
            if (SevenBitText.encode(text)
                    .filter(it -> Septets.octets(it.length) * 2 <= MOST_DIGITS)
                    .isEmpty()) {
                throw new IllegalArgumentException("not 11 characters of the GSM alphabet: " + text);
            }
        } else if (text.length() > MOST_DIGITS || !text.chars().allMatch(it -> DIGITS.indexOf(it) >= 0)) {
            throw new IllegalArgumentException("not a number of up to 20 digits: " + text);
        }
    }

    /** A telephone number, international when it begins with {@code +}. */
    public static SmsAddress number(String digits) {
        return digits.startsWith("+")
                ? new SmsAddress(TypeOfNumber.INTERNATIONAL, TELEPHONE, digits.substring(1))
                : new SmsAddress(TypeOfNumber.UNKNOWN, TELEPHONE, digits);
    }

    /** A name instead of a number. */
    public static SmsAddress name(String text) {
        return new SmsAddress(TypeOfNumber.ALPHANUMERIC, 0, text);
    }

    /** The octet of type and plan: 145 for an international telephone number. */
    public int kind() {
        return EXTENSION | type.bits << 4 | plan;
    }

    /** As a person writes it: {@code +} before an international number. */
    public String display() {
        return type == TypeOfNumber.INTERNATIONAL ? "+" + text : text;
    }

    /** Reads length (in half octets), type and value. */
    static SmsAddress read(OctetReader in) {
        int semiOctets = in.octet();
        if (semiOctets > MOST_DIGITS) {
            throw in.malformed("address of " + semiOctets + " digits");
        }
        int kind = in.octet();
        TypeOfNumber type = TypeOfNumber.of(kind);
        Octets value = in.octets((semiOctets + 1) / 2);
        if (type == TypeOfNumber.ALPHANUMERIC) {
            byte[] codes = Septets.unpack(value.toByteArray(), 0, semiOctets * 4 / 7);
            return new SmsAddress(type, kind & 0xF, SevenBitText.decode(codes));
        }
        StringBuilder digits = new StringBuilder(semiOctets);
        for (int i = 0; i < semiOctets; i++) {
            int digit = value.at(i / 2) >> (i % 2 * 4) & 0xF;
            if (digit == FILLER) {
                throw in.malformed("filler within an address");
            }
            digits.append(DIGITS.charAt(digit));
        }
        return new SmsAddress(type, kind & 0xF, digits.toString());
    }

    void write(OctetWriter out) {
        int kind = kind();
        if (type == TypeOfNumber.ALPHANUMERIC) {
            byte[] codes = SevenBitText.encode(text).orElseThrow();
            byte[] packed = new byte[Septets.octets(codes.length)];
            Septets.pack(codes, packed, 0);
            // The useful half octets: a last half that holds no bit of the text doesn't count (TS 23.040 9.1.2.5).
            out.octet((codes.length * 7 + 3) / 4).octet(kind).octets(Octets.of(packed));
            return;
        }
        out.octet(text.length()).octet(kind);
        for (int i = 0; i < text.length(); i += 2) {
            int high = i + 1 < text.length() ? DIGITS.indexOf(text.charAt(i + 1)) : FILLER;
            out.octet(high << 4 | DIGITS.indexOf(text.charAt(i)));
        }
    }
}
