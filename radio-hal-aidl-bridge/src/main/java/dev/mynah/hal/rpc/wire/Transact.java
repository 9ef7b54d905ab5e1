package dev.mynah.hal.rpc.wire;

/**
 * A call.
 *
 * @param target the object; {@link RpcAddress#SESSION} for a {@link SpecialTransaction}
 * @param asyncNumber the place of a oneway call among those to the object; 0 for others
 */
public record Transact(RpcAddress target, int code, int flags, long asyncNumber, ParcelBytes parcel)
        implements Command {
    /** Nobody waits for a reply, and none comes. */
    public static final int ONEWAY = 0x01;

    static final int HEAD = 40;

    public boolean oneway() {
        return (flags & ONEWAY) != 0;
    }

    /** The same call, to be kept for long. */
    public Transact compact() {
        return new Transact(target, code, flags, asyncNumber, parcel.compact());
    }

    /** The size of the body that such a parcel makes. */
    public static int bodySize(ParcelBytes parcel, ProtocolVersion version) {
        return HEAD + parcel.length() + parcel.tableLength(version);
    }

    static Received decode(WireView body, ProtocolVersion version) {
        int parcelSize = version.hasObjectTable() ? body.int32(24) : body.length() - HEAD;
        Malformed fault = ParcelBytes.fault(body, HEAD, parcelSize, version);
        return fault != null
                ? fault
                : new Transact(
                        RpcAddress.of(body.int64(0)),
                        body.int32(8),
                        body.int32(12),
                        body.int64(16),
                        ParcelBytes.cut(body, HEAD, parcelSize));
    }

    @Override
    public void encode(WireWriter to, ProtocolVersion version) {
        new WireHeader(WireHeader.TRANSACT, bodySize(parcel, version)).encode(to);
        to.int64(target.bits()).int32(code).int32(flags).int64(asyncNumber);
        to.int32(parcel.length()).zeros(12); // version 0 reads nothing there, and libbinder writes it all the same
        parcel.encode(to, version);
    }
}
