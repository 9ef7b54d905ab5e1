package dev.mynah.hal.rpc.wire;

/**
 * Gives references back to the side that sent them.
 *
 * @param amount how many, unsigned
 */
public record DecStrong(RpcAddress address, int amount) implements Command {
    static final int LENGTH = 16;

    static Received decode(WireView body) {
        return new DecStrong(RpcAddress.of(body.int64(0)), body.int32(8));
    }

    @Override
    public void encode(WireWriter to, ProtocolVersion version) {
        new WireHeader(WireHeader.DEC_STRONG, LENGTH).encode(to);
        to.int64(address.bits()).int32(amount).zeros(4);
    }
}
