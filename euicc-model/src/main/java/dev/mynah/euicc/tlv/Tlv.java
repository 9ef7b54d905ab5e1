package dev.mynah.euicc.tlv;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A data object: a tag and either bytes or more data objects. Tags are written as their bytes: {@code 0x5A}, {@code 0x9F70},
 * {@code 0xBF2D}. Parsing takes one object and whatever is in it; parsing what {@link #toBytes} gave gives an equal tree, and
 * writing what was parsed gives the same bytes, since only the shortest form of a length is taken (DER, X.690 10.1).
 */
public sealed interface Tlv extends Parsed {

    /** The tag's bytes as a number. */
    int tag();

    /** How many bytes the value takes. */
    int length();

    /** Writes tag, length and value at a place and returns the place after them. */
    int write(byte[] to, int at);

    /** The object as bytes. */
    default byte[] toBytes() {
        byte[] bytes = new byte[encodedLength()];
        write(bytes, 0);
        return bytes;
    }

    /** How many bytes tag, length and value take. */
    default int encodedLength() {
        return Encoding.tagLength(tag()) + Encoding.lengthLength(length()) + length();
    }

    /** An object with bytes in it. */
    static Tlv of(int tag, byte[] value) {
        return new Primitive(tag, value);
    }

    /** An object with objects in it. */
    static Tlv of(int tag, Tlv... children) {
        return new Constructed(tag, List.of(children));
    }

    /** An object with objects in it. */
    static Tlv of(int tag, List<Tlv> children) {
        return new Constructed(tag, children);
    }

    /** Reads one object that fills the bytes. */
    static Parsed parse(byte[] bytes) {
        return new Parser(bytes).parse();
    }

    /** The first child with this tag; none in an object that holds bytes. */
    default Optional<Tlv> child(int tag) {
        for (Tlv child : children()) {
            if (child.tag() == tag) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The bytes of the first child with this tag, if it holds bytes. */
    default Optional<byte[]> bytes(int tag) {
        return child(tag).flatMap(it -> it instanceof Primitive p ? Optional.of(p.value()) : Optional.empty());
    }

    /** The objects in this one; none in an object that holds bytes. */
    default List<Tlv> children() {
        return List.of();
    }

    /**
     * An object that holds bytes.
     *
     * @param value not copied; not to be changed
     */
    record Primitive(int tag, byte[] value) implements Tlv {

        /** Checks that the tag says so too. */
        public Primitive {
            Encoding.checkTag(tag, false);
        }

        @Override
        public int length() {
            return value.length;
        }

        @Override
        public int write(byte[] to, int at) {
            int begin = Encoding.writeHeader(tag, value.length, to, at);
            System.arraycopy(value, 0, to, begin, value.length);
            return begin + value.length;
        }

        /** The tag and how much there is; the bytes may be secret. */
        @Override
        public String toString() {
            return HexFormat.of().withUpperCase().toHexDigits(tag) + " with " + value.length + " bytes";
        }
    }

    /** An object that holds objects. */
    record Constructed(int tag, List<Tlv> children) implements Tlv {

        /** Checks that the tag says so too. */
        public Constructed {
            Encoding.checkTag(tag, true);
            children = List.copyOf(children);
        }

        @Override
        public int length() {
            int length = 0;
            for (Tlv child : children) {
                length += child.encodedLength();
            }
            return length;
        }

        @Override
        public int write(byte[] to, int at) {
            int next = Encoding.writeHeader(tag, length(), to, at);
            for (Tlv child : children) {
                next = child.write(to, next);
            }
            return next;
        }
    }
}
