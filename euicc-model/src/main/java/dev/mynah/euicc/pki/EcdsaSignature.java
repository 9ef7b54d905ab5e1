package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Tlv;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An ECDSA signature in its two forms: {@code r || s} (BSI TR-03111 5.2.1) and a SEQUENCE (RFC 3279 2.2.3). */
record EcdsaSignature(BigInteger r, BigInteger s) {

    private static final int LENGTH = 2 * Curve.FIELD_BYTES;

    /** Reads 64 bytes. */
    static Optional<EcdsaSignature> ofRaw(byte[] raw) {
        return raw.length == LENGTH
                ? Optional.of(new EcdsaSignature(
                        new BigInteger(1, Arrays.copyOf(raw, Curve.FIELD_BYTES)),
                        new BigInteger(1, Arrays.copyOfRange(raw, Curve.FIELD_BYTES, LENGTH))))
                : Optional.empty();
    }

    /** Reads {@code 30 { 02 r, 02 s }}. */
    static Optional<EcdsaSignature> ofDer(byte[] der) {
        if (!(Tlv.parse(der) instanceof Tlv.Constructed sequence) || sequence.tag() != 0x30) {
            return Optional.empty();
        }
        List<Tlv> numbers = sequence.children();
        return numbers.size() == 2
                        && numbers.get(0) instanceof Tlv.Primitive r
                        && numbers.get(1) instanceof Tlv.Primitive s
                        && isNumber(r)
                        && isNumber(s)
                ? Optional.of(new EcdsaSignature(new BigInteger(r.value()), new BigInteger(s.value())))
                : Optional.empty();
    }

    private static boolean isNumber(Tlv.Primitive number) {
        return number.tag() == 0x02 && number.length() >= 1 && number.length() <= Curve.FIELD_BYTES + 1;
    }

    byte[] toRaw() {
        byte[] raw = new byte[LENGTH];
        put(r, raw, 0);
        put(s, raw, Curve.FIELD_BYTES);
        return raw;
    }

    byte[] toDer() {
        return Tlv.of(0x30, Tlv.of(0x02, r.toByteArray()), Tlv.of(0x02, s.toByteArray()))
                .toBytes();
    }

    /** Writes a number below 2^256 in 32 bytes. */
    static void put(BigInteger number, byte[] to, int at) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, Curve.FIELD_BYTES);
        System.arraycopy(bytes, bytes.length - length, to, at + Curve.FIELD_BYTES - length, length);
    }
}
