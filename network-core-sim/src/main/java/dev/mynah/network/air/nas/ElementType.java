package dev.mynah.network.air.nas;

import java.util.function.Function;

/**
 * How the value of one kind of element is coded, without identifier and length.
 *
 * @param name the standard's name
 * @param clause where the standard defines it
 * @param decoder reads the value; it is given exactly the octets of the value, or a half octet as an octet 0 to 15
 * @param encoder writes the value
 */
public record ElementType<T>(String name, String clause, Decoder<T> decoder, Encoder<T> encoder) {

    /** Reads a value to its end; what it leaves unread is ignored. */
    @FunctionalInterface
    public interface Decoder<T> {
        /** Gives the value, or throws {@link OctetReader#malformed}. */
        T decode(OctetReader in);
    }

    /** Writes a value. */
    @FunctionalInterface
    public interface Encoder<T> {
        /** Appends the value. */
        void encode(T value, OctetWriter out);
    }

    /** An element coded by the two functions. */
    public static <T> ElementType<T> of(String name, String clause, Decoder<T> decoder, Encoder<T> encoder) {
        return new ElementType<>(name, clause, decoder, encoder);
    }

    /** An element this side does not look into: its octets as they are. */
    public static ElementType<Octets> opaque(String name, String clause) {
        return new ElementType<>(name, clause, OctetReader::rest, (value, out) -> out.octets(value));
    }

    /** An element of one octet, or half an octet, taken as a number. */
    public static ElementType<Integer> number(String name, String clause) {
        return new ElementType<>(name, clause, OctetReader::octet, (value, out) -> out.octet(value));
    }

    /** An element kept as its octets behind a type of its own. */
    public static <T> ElementType<T> wrapped(
            String name, String clause, Decoder<T> decoder, Function<T, Octets> octetsOf) {
        return new ElementType<>(name, clause, decoder, (value, out) -> out.octets(octetsOf.apply(value)));
    }

    /** Reads a value that stands alone, outside a message. */
    public Decoded<T> decode(Octets value) {
        try {
            return Decoded.valid(decoder.decode(value.reader()));
        } catch (MalformedSignal signal) {
            return Decoded.invalid(signal.malformed());
        }
    }

    /** The octets of {@code value}. */
    public Octets encode(T value) {
        var out = new OctetWriter();
        encoder.encode(value, out);
        return out.toOctets();
    }
}
