package dev.mynah.euicc.tlv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a tree of data objects. Bounded: tags to 3 bytes, nesting to 16 levels, and each object costs 2 bytes of input. */
final class Parser {

    private static final int DEEPEST = 16;
    private static final int LONGEST_TAG = 3;
    private static final int LONGEST_LENGTH = 3;

    private final byte[] bytes;
    private int at;

    Parser(byte[] bytes) {
        this.bytes = bytes;
    }

    Parsed parse() {
        Parsed parsed = object(bytes.length, 0);
        if (parsed instanceof Tlv && at < bytes.length) {
            return new Malformed(at, "X.690 8.1.1", "bytes after the end of the data object");
        }
        return parsed;
    }

    private Parsed object(int end, int depth) {
        int begin = at;
        int tag = tag(end);
        if (tag < 0) {
            return new Malformed(begin, "X.690 8.1.2", "no tag of 1 to 3 bytes");
        }
        int lengthAt = at;
        int length = length(end);
        if (length < 0) {
            return new Malformed(lengthAt, "X.690 10.1", "no shortest definite length");
        }
        if (length > end - at) {
            return new Malformed(lengthAt, "X.690 8.1.3", "the length goes beyond what is there");
        }
        if (!Encoding.isConstructed(tag)) {
            at += length;
            return new Tlv.Primitive(tag, Arrays.copyOfRange(bytes, at - length, at));
        }
        if (depth == DEEPEST) {
            return new Malformed(begin, "X.690 8.1.4", "nested deeper than 16 levels");
        }
        int last = at + length;
        List<Tlv> children = new ArrayList<>();
        while (at < last) {
            Parsed child = object(last, depth + 1);
            if (child instanceof Tlv tlv) {
                children.add(tlv);
            } else {
                return child;
            }
        }
        return new Tlv.Constructed(tag, children);
    }

    private int tag(int end) {
        if (at == end) {
            return -1;
        }
        int tag = bytes[at++] & 0xFF;
        // 00 would be lost in front of a number; it is the end-of-contents mark of the form of length we don't take.
        if (tag == 0) {
            return -1;
        }
        if ((tag & 0x1F) != 0x1F) {
            return tag;
        }
        for (int i = 1; i < LONGEST_TAG && at < end; i++) {
            int next = bytes[at++] & 0xFF;
            tag = tag << 8 | next;
            if (next < 0x80) {
                return tag;
            }
        }
        return -1;
    }

    private int length(int end) {
        if (at == end) {
            return -1;
        }
        int first = bytes[at++] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7F;
        if (count == 0 || count > LONGEST_LENGTH || count > end - at) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | (bytes[at++] & 0xFF);
        }
        return Encoding.lengthLength(length) == 1 + count ? length : -1;
    }
}
