package dev.mynah.euicc.saip;

import dev.mynah.euicc.tlv.Malformed;
import dev.mynah.euicc.tlv.Parsed;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream of octets into data objects. Keeps no more than the object that isn't whole yet. */
final class ElementStream {

    /** No element is larger; a card has not the memory for it. */
    static final int LARGEST_ELEMENT = 0x40000;

    private byte[] buffer = new byte[0x400];
    private int begin;
    private int end;
    private int consumed;

    /** How many octets of the stream were cut off. */
    int consumed() {
        return consumed;
    }

    boolean isEmpty() {
        return begin == end;
    }

    void append(byte[] octets) {
        int waiting = end - begin;
        if (octets.length > buffer.length - end) {
            byte[] next =
                    waiting + octets.length > buffer.length / 2 ? new byte[2 * (waiting + octets.length)] : buffer;
            System.arraycopy(buffer, begin, next, 0, waiting);
            buffer = next;
            begin = 0;
            end = waiting;
        }
        System.arraycopy(octets, 0, buffer, end, octets.length);
        end += octets.length;
    }

    /** The next object, or why there is none; empty when more octets are needed. */
    Optional<Parsed> next() {
        int length = objectLength();
        if (length < 0) {
            return Optional.of(new Malformed(consumed, "X.690 8.1", "no tag and length of an element"));
        }
        if (length > LARGEST_ELEMENT) {
            return Optional.of(new Malformed(consumed, "X.690 8.1.3", "an element of " + length + " octets"));
        }
        if (length == 0 || length > end - begin) {
            return Optional.empty();
        }
        Parsed parsed = Tlv.parse(Arrays.copyOfRange(buffer, begin, begin + length));
        begin += length;
        consumed += length;
        return Optional.of(parsed);
    }

    /** Of the object at the beginning, with tag and length; 0 when that can't be said yet, negative when it never can. */
    private int objectLength() {
        int at = begin;
        if (at == end) {
            return 0;
        }
        if ((buffer[at++] & 0x1F) == 0x1F) {
            do {
                if (at == end) {
                    return 0;
                }
                if (at - begin == 3) {
                    return -1;
                }
            } while (buffer[at++] < 0);
        }
        if (at == end) {
            return 0;
        }
        int length = buffer[at++] & 0xFF;
        if (length < 0x80) {
            return at - begin + length;
        }
        int octets = length & 0x7F;
        if (octets == 0 || octets > 3) {
            return -1;
        }
        if (end - at < octets) {
            return 0;
        }
        length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | (buffer[at++] & 0xFF);
        }
        return at - begin + length;
    }
}
