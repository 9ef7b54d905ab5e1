package dev.mynah.hal.rpc.wire;

/** The versions of the protocol. */
public enum ProtocolVersion {
    /** Android 13. A reply begins with its status alone, nothing says how long a parcel is. */
    V0(0, 4, 100_000),
    /** Android 14 and 15. An object table follows the parcel, and has file descriptors in it only. */
    V1(1, 20, 100_000),
    /** Android 16. The object table has every binder in it too. */
    V2(2, 20, 614_400);

    /** The newest that this end speaks. */
    public static final ProtocolVersion NEWEST = V2;

    private static final ProtocolVersion[] ALL = values();

    private final int wire;
    private final int replyHead;
    private final int largestBody;

    ProtocolVersion(int wire, int replyHead, int largestBody) {
        this.wire = wire;
        this.replyHead = replyHead;
        this.largestBody = largestBody;
    }

    /** The number on the wire. */
    public int wire() {
        return wire;
    }

    /** What a server answers to a client that asks for {@code requested}, an unsigned number: the older of the two. */
    public ProtocolVersion agreed(int requested) {
        return Integer.compareUnsigned(requested, wire) < 0 ? ALL[requested] : this;
    }

    /** Whether transactions and replies say how long the parcel is, so that a table can follow it. */
    public boolean hasObjectTable() {
        return this != V0;
    }

    /** Whether every binder that is not null is in the object table. */
    public boolean listsBinders() {
        return this == V2;
    }

    /** Whether an end whose last reference is gone ends the session. */
    public boolean endsWithLastReference() {
        return this != V0;
    }

    /** Octets of a REPLY before its parcel. */
    public int replyHead() {
        return replyHead;
    }

    /** What Android takes in one message: the body of a TRANSACT, that of a REPLY less its head. */
    public int largestBody() {
        return largestBody;
    }
}
