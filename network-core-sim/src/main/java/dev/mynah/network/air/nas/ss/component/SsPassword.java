package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The barring password and what asks for it. TS 29.002 17.7.4: Password, GuidanceInfo; TS 24.010 3.2. */
public record SsPassword(String digits) {

    /** What the user is to enter, with their values. */
    public enum Guidance {
        ENTER_PASSWORD(0),
        ENTER_NEW_PASSWORD(1),
        ENTER_NEW_PASSWORD_AGAIN(2);

        private final int value;

        Guidance(int value) {
            this.value = value;
        }

        /** The argument of getPassword. */
        public Octets encode() {
            return BerElement.of(BerElement.ENUMERATED, value).encode();
        }

        /** Reads the argument of getPassword. Never throws. */
        public static Decoded<Guidance> decode(Octets argument) {
            return argument.decode(Guidance::read);
        }

        private static Guidance read(OctetReader in) {
            BerElement element = BerElement.read(in);
            int value = element.number(in);
            return Arrays.stream(values())
                    .filter(it -> element.tag() == BerElement.ENUMERATED && it.value == value)
                    .findFirst()
                    .orElseThrow(() -> in.malformed("no guidance"));
        }
    }

    private static final int LENGTH = 4;

    /** Refuses what is not four digits. */
    public SsPassword {
        if (!digits.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("password: not four digits");
        }
    }

    /** The result of getPassword and of registerPassword. */
    public Octets encode() {
        return new BerElement(BerElement.NUMERIC_STRING, Octets.of(digits.getBytes(StandardCharsets.US_ASCII)))
                .encode();
    }

    /** Reads one. Never throws. */
    public static Decoded<SsPassword> decode(Octets result) {
        return result.decode(SsPassword::read);
    }

    private static SsPassword read(OctetReader in) {
        BerElement element = BerElement.read(in);
        String digits = new String(element.content().toByteArray(), StandardCharsets.US_ASCII);
        if (element.tag() != BerElement.NUMERIC_STRING
                || element.content().length() != LENGTH
                || !digits.matches("[0-9]{4}")) {
            throw in.malformed("no password of four digits");
        }
        return new SsPassword(digits);
    }

    /** The service the password is for: the argument of registerPassword. */
    public static Octets argument(SsCode code) {
        return BerElement.of(BerElement.OCTET_STRING, code.value()).encode();
    }

    /** Reads the argument of registerPassword: an SS code. Never throws. */
    public static Decoded<Integer> decodeArgument(Octets argument) {
        return argument.decode(in -> {
            BerElement element = BerElement.read(in);
            if (element.tag() != BerElement.OCTET_STRING) {
                throw in.malformed("no SS code");
            }
            return element.number(in);
        });
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "SsPassword[hidden]";
    }
}
