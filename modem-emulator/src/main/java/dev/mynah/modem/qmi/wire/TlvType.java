package dev.mynah.modem.qmi.wire;

import java.util.List;

/**
 * How a value stands in a TLV: declared once, it reads, writes and names itself.
 *
 * @param <T> what the value is for the rest of the house; unsigned numbers are the next wider Java type where they must be
 */
public interface TlvType<T> {
    TlvType<Integer> U8 = Numbers.whole("u8", 1, false, Integer::longValue, Long::intValue);
    TlvType<Integer> I8 = Numbers.whole("i8", 1, true, Integer::longValue, Long::intValue);
    TlvType<Integer> U16 = Numbers.whole("u16", 2, false, Integer::longValue, Long::intValue);
    TlvType<Integer> I16 = Numbers.whole("i16", 2, true, Integer::longValue, Long::intValue);
    /** The few that stand with the high octet first. */
    TlvType<Integer> U16_BIG = new BigEndian();

    TlvType<Long> U32 = Numbers.whole("u32", 4, false, Long::longValue, Long::longValue);
    TlvType<Integer> I32 = Numbers.whole("i32", 4, true, Integer::longValue, Long::intValue);
    /** As Java's long, the highest ones negative. */
    TlvType<Long> U64 = Numbers.whole("u64", 8, true, Long::longValue, Long::longValue);

    TlvType<Long> I64 = Numbers.whole("i64", 8, true, Long::longValue, Long::longValue);
    TlvType<Float> FLOAT = Numbers.whole(
            "float",
            4,
            false,
            it -> Float.floatToIntBits(it) & 0xFFFF_FFFFL,
            it -> Float.intBitsToFloat(it.intValue()));
    TlvType<Double> DOUBLE = Numbers.whole("double", 8, true, Double::doubleToLongBits, Double::longBitsToDouble);
    /** One octet; anything but 0 is true. */
    TlvType<Boolean> BOOL = Numbers.whole("u8", 1, false, it -> it ? 1L : 0L, it -> it != 0);

    /** Text to the end of the TLV. */
    TlvType<String> STRING = new Text("string", -1, 0);
    /** Text behind its length in one octet. */
    TlvType<String> STRING8 = new Text("string8", -1, 1);
    /** Text behind its length in two octets. */
    TlvType<String> STRING16 = new Text("string16", -1, 2);

    /** Octets behind their number in one octet. */
    TlvType<byte[]> BYTES8 = new Bytes(1);
    /** Octets behind their number in two octets. */
    TlvType<byte[]> BYTES16 = new Bytes(2);

    /** Text of exactly so many octets. */
    static TlvType<String> text(int length) {
        return new Text("string#" + length, length, 0);
    }

    /** At most so many digits, and FF in the place of those that are not there. */
    static TlvType<String> digits(int most) {
        return new Digits(most);
    }

    /** An unsigned number of so many octets, where that is none of Java's. */
    static TlvType<Long> sized(int octets) {
        return Numbers.whole("u" + 8 * octets, octets, false, Long::longValue, Long::longValue);
    }

    /** As many as {@code count} says in front. */
    static <T> TlvType<List<T>> list(TlvType<? extends Number> count, TlvType<T> element) {
        return Sequence.counted(count, element);
    }

    /** Always as many. */
    static <T> TlvType<List<T>> list(int count, TlvType<T> element) {
        return Sequence.fixed(count, element);
    }

    /** The type's shape in the notation of {@code messages.tsv}: {@code u8 u16 u8*(u8 string8)}. */
    String notation();

    /** @throws Malformed if there is no such value */
    T read(TlvReader in);

    void write(T value, TlvWriter out);
}
