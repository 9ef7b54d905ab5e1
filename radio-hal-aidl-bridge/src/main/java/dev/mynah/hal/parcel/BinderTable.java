package dev.mynah.hal.parcel;

import org.jspecify.annotations.Nullable;

/**
 * The names that objects go by on one road between two processes: what a session or a driver keeps, and asks here while
 * a parcel is written or read. Naming and looking up count as sending and receiving a reference.
 *
 * <p>An address is, in the RPC forms, the 64 bits on the wire (options in the low half, number in the high half); in the
 * kernel form a handle, if it is below 2^32, and else the pointer of an object of this process.
 */
public interface BinderTable {

    /** A table for roads that carry no objects. */
    BinderTable EMPTY = new BinderTable() {
        @Override
        public long addressOf(Referenced object) {
            throw new IllegalArgumentException("no objects cross here");
        }

        @Override
        public int stabilityOf(Referenced object) {
            throw new IllegalArgumentException("no objects cross here");
        }

        @Override
        public @Nullable Referenced at(long address, int stability) {
            return null;
        }
    };

    /**
     * The address of an object that is about to be sent.
     *
     * @throws IllegalArgumentException if it cannot cross here: it is the proxy of another road
     */
    long addressOf(Referenced object);

    /** What the object promises about its interface: 3 (vendor), 12 (system) or 63 (VINTF). */
    int stabilityOf(Referenced object);

    /**
     * The object that a peer sent, with what it said of its stability; null if there can be no object of that address.
     * For an object known before, the stability of before stays the true one.
     */
    @Nullable Referenced at(long address, int stability);
}
