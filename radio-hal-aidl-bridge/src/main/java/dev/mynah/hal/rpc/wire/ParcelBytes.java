package dev.mynah.hal.rpc.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as it lies in a message: a part of an array that nobody writes to any more, and the object table beside it.
 * It may hold a secret, so it tells its length only.
 */
public record ParcelBytes(byte[] array, int from, int to, int[] objects) {
    private static final int[] NO_OBJECTS = {};

    /** Nothing. */
    public static final ParcelBytes EMPTY = of();

    /** A parcel without objects. */
    public static ParcelBytes of(byte... parcel) {
        return new ParcelBytes(parcel, 0, parcel.length, NO_OBJECTS);
    }

    /** How many octets. */
    public int length() {
        return to - from;
    }

    /** The same parcel, to be kept for long: it does not hold on to a larger array that it came in. */
    public ParcelBytes compact() {
        return array.length <= 2 * length()
                ? this
                : new ParcelBytes(Arrays.copyOfRange(array, from, to), 0, length(), objects);
    }

    /** Octets of the table, if this version sends one. */
    int tableLength(ProtocolVersion version) {
        return version.listsBinders() ? 4 * objects.length : 0;
    }

    /** Writes parcel and table. */
    void encode(WireWriter to, ProtocolVersion version) {
        to.octets(array, from, length());
        if (version.listsBinders()) {
            for (int object : objects) {
                to.int32(object);
            }
        }
    }

    /** The word of the parcel {@code at} octets from its beginning. */
    public int int32(int at) {
        return new WireView(array, from, to).int32(at);
    }

    /** The two words of the parcel {@code at} octets from its beginning. */
    public long int64(int at) {
        return new WireView(array, from, to).int64(at);
    }

    /** Why the parcel that begins at {@code head} in {@code body} cannot be cut out; null if it can. */
    static @Nullable Malformed fault(WireView body, int head, int parcelSize, ProtocolVersion version) {
        int rest = body.length() - head;
        if (parcelSize < 0 || parcelSize > rest) {
            return new Malformed(head, "a parcel of " + Integer.toUnsignedString(parcelSize) + " octets in " + rest);
        }
        int table = rest - parcelSize;
        if (table % 4 != 0 || (table != 0 && !version.listsBinders())) {
            return new Malformed(head + parcelSize, "an object table of " + table + " octets");
        }
        int least = 0;
        for (int at = head + parcelSize; at < body.length(); at += 4) {
            int object = body.int32(at);
            if (object < least || object % 4 != 0 || object > parcelSize - 4) {
                return new Malformed(at, "an object at " + Integer.toUnsignedString(object));
            }
            least = object + 4;
        }
        return null;
    }

    /** Cuts a parcel without {@link #fault} out. */
    static ParcelBytes cut(WireView body, int head, int parcelSize) {
        int count = (body.length() - head - parcelSize) / 4;
        int[] objects = count == 0 ? NO_OBJECTS : new int[count];
        for (int i = 0; i < count; i++) {
            objects[i] = body.int32(head + parcelSize + 4 * i);
        }
        int from = body.from() + head;
        return new ParcelBytes(body.array(), from, from + parcelSize, objects);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParcelBytes that
                && Arrays.equals(array, from, to, that.array, that.from, that.to)
                && Arrays.equals(objects, that.objects);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(objects) + length();
    }

    @Override
    public String toString() {
        return length() + " octets";
    }
}
