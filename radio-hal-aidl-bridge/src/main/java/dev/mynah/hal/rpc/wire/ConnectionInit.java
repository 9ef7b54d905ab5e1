package dev.mynah.hal.rpc.wire;

/** What the side that will send calls begins with. */
public record ConnectionInit() implements Received {
    static final int LENGTH = 8;
    /** {@code "cci"} and its NUL. */
    private static final int MARK = 'c' | 'c' << 8 | 'i' << 16;

    static Received decode(WireView octets) {
        return octets.int32(0) == MARK ? new ConnectionInit() : new Malformed(0, "no connection init");
    }

    public void encode(WireWriter to) {
        to.int32(MARK).zeros(4);
    }
}
