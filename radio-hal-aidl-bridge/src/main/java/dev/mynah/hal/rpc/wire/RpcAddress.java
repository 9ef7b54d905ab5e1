package dev.mynah.hal.rpc.wire;

/**
 * The name of an object within a session. Its owner counts the numbers up; what the two sides call alike differs in the
 * bit that says who owns it.
 */
public record RpcAddress(int options, int number) {
    private static final int CREATED = 1;
    private static final int FOR_SERVER = 2;

    /** No object: the session itself, which takes {@link SpecialTransaction}s. */
    public static final RpcAddress SESSION = new RpcAddress(0, 0);

    /** The address of an object that this side owns. */
    public static RpcAddress of(boolean ownedByServer, int number) {
        return new RpcAddress(ownedByServer ? CREATED | FOR_SERVER : CREATED, number);
    }

    /** From the 64 bits on the wire: options in the low half. */
    public static RpcAddress of(long bits) {
        return new RpcAddress((int) bits, (int) (bits >>> 32));
    }

    /** The 64 bits on the wire. */
    public long bits() {
        return (long) number << 32 | (options & 0xFFFFFFFFL);
    }

    /** Whether the server owns the object, and not the client. */
    public boolean ownedByServer() {
        return (options & FOR_SERVER) != 0;
    }

    /** Whether it can be an object's: a bit that has no meaning, or none set, makes it nobody's. */
    public boolean isObject() {
        return (options | FOR_SERVER) == (CREATED | FOR_SERVER);
    }

    @Override
    public String toString() {
        return (ownedByServer() ? "server#" : "client#") + Integer.toUnsignedString(number);
    }
}
