package dev.mynah.hal.rpc.wire;

/**
 * The answer to a two-way call.
 *
 * @param status a {@code status_t}; unless it is 0, the parcel says nothing
 */
public record Reply(int status, ParcelBytes parcel) implements Command {

    static Received decode(WireView body, ProtocolVersion version) {
        int head = version.replyHead();
        int parcelSize = version.hasObjectTable() ? body.int32(4) : body.length() - head;
        Malformed fault = ParcelBytes.fault(body, head, parcelSize, version);
        return fault != null ? fault : new Reply(body.int32(0), ParcelBytes.cut(body, head, parcelSize));
    }

    /** The size of the body that such a parcel makes, less the head: what receivers limit. */
    public static int limitedSize(ParcelBytes parcel, ProtocolVersion version) {
        return parcel.length() + parcel.tableLength(version);
    }

    @Override
    public void encode(WireWriter to, ProtocolVersion version) {
        new WireHeader(WireHeader.REPLY, version.replyHead() + limitedSize(parcel, version)).encode(to);
        to.int32(status);
        if (version.hasObjectTable()) {
            to.int32(parcel.length()).zeros(12);
        }
        parcel.encode(to, version);
    }
}
