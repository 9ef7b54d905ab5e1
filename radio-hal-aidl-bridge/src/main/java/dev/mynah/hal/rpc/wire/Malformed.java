package dev.mynah.hal.rpc.wire;

/**
 * Why octets are not RPC binder. There is no way on: the stream has lost its frames.
 *
 * @param offset how many octets of the structure lie before the place of the fault
 * @param reason what is wrong, in words
 */
public record Malformed(int offset, String reason) implements Received {
    @Override
    public String toString() {
        return "octet " + offset + ": " + reason;
    }
}
