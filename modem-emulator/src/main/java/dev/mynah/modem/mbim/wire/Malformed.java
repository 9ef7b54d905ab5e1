package dev.mynah.modem.mbim.wire;

/**
 * Why octets are not what they should be.
 *
 * @param offset how many octets of the information buffer lie before the place of the fault
 */
public record Malformed(int offset, String reason) implements Reading {
    @Override
    public String toString() {
        return "octet " + offset + ": " + reason;
    }
}
