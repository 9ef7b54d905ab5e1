package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of BER (ITU-T X.690) with a tag of one octet and a definite length, as all here are.
 *
 * @param tag class, form and number as they stand in the identifier octet
 */
record BerElement(int tag, Octets content) {

    static final int INTEGER = 0x02;
    static final int OCTET_STRING = 0x04;
    static final int NULL = 0x05;
    static final int ENUMERATED = 0x0A;
    static final int NUMERIC_STRING = 0x12;
    static final int SEQUENCE = 0x30;

    private static final int LONG_TAG = 0x1F;
    private static final int LONG_LENGTH = 0x80;

    static BerElement of(int tag, int... octets) {
        OctetWriter out = new OctetWriter();
        for (int octet : octets) {
            out.octet(octet);
        }
        return new BerElement(tag, out.toOctets());
    }

    /** A number of 15 bits at most, in as many octets as it needs. */
    static BerElement ofNumber(int tag, int value) {
        return value < 0x80 ? of(tag, value) : of(tag, value >> 8, value);
    }

    /** One that holds others; those that are not there are left out. */
    static BerElement holding(int tag, List<Optional<BerElement>> inside) {
        OctetWriter out = new OctetWriter();
        inside.forEach(element -> element.ifPresent(it -> it.write(out)));
        return new BerElement(tag, out.toOctets());
    }

    static BerElement read(OctetReader in) {
        int tag = in.octet();
        if ((tag & LONG_TAG) == LONG_TAG) {
            throw in.malformed("tag of several octets");
        }
        int length = in.octet();
        if (length > LONG_LENGTH + 2 || length == LONG_LENGTH) {
            throw in.malformed("length octet %02X".formatted(length));
        }
        if (length > LONG_LENGTH) {
            length = length == LONG_LENGTH + 1 ? in.octet() : in.uint16();
        }
        return new BerElement(tag, in.octets(length));
    }

    static List<BerElement> readAll(OctetReader in) {
        List<BerElement> elements = new ArrayList<>();
        while (in.hasMore()) {
            elements.add(read(in));
        }
        return elements;
    }

    /** The elements in this one. */
    List<BerElement> inside() {
        return readAll(content.reader());
    }

    void write(OctetWriter out) {
        out.octet(tag);
        int length = content.length();
        if (length > 0xFF) {
            out.octet(LONG_LENGTH + 2).uint16(length);
        } else if (length >= LONG_LENGTH) {
            out.octet(LONG_LENGTH + 1).octet(length);
        } else {
            out.octet(length);
        }
        out.octets(content);
    }

    Octets encode() {
        OctetWriter out = new OctetWriter();
        write(out);
        return out.toOctets();
    }

    /** The content as a small number, sign left aside. */
    int number(OctetReader in) {
        if (content.isEmpty() || content.length() > 2) {
            throw in.malformed("number of " + content.length() + " octets");
        }
        return content.length() == 1 ? content.at(0) : content.at(0) << 8 | content.at(1);
    }
}
