package dev.mynah.network.air.ip;

/** The ones' complement sum of RFC 1071, over pieces of even length but for the last. */
public final class InternetChecksum {
    private long sum;

    /** An empty sum. */
    public InternetChecksum() {}

    /** Adds octets; a last odd one counts as the upper half of a word. */
    public InternetChecksum add(byte[] octets, int from, int length) {
        int end = from + length;
        int at = from;
        for (; at + 1 < end; at += 2) {
            sum += ((octets[at] & 0xFF) << 8) | (octets[at + 1] & 0xFF);
        }
        if (at < end) {
            sum += (octets[at] & 0xFF) << 8;
        }
        return this;
    }

    /** Adds one word of 16 bits. */
    public InternetChecksum add(int word) {
        sum += word & 0xFFFF;
        return this;
    }

    /** What goes into the checksum field. Over data that holds its checksum already it is 0. */
    public int value() {
        long folded = sum;
        while (folded > 0xFFFF) {
            folded = (folded & 0xFFFF) + (folded >> 16);
        }
        return (int) (~folded & 0xFFFF);
    }
}
