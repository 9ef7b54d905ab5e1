package dev.mynah.euicc.file.content;

import java.util.Arrays;
import java.util.BitSet;

/** EF.UST, EF.EST and EF.IST: a bit for each service, the first the lowest of the first byte (TS 31.102 4.2.8, TS 31.103 4.2.7). */
public final class ServiceTable {

    private final BitSet services;

    private ServiceTable(BitSet services) {
        this.services = services;
    }

    /** A table with these services, numbered from 1. */
    public static ServiceTable of(Iterable<Integer> services) {
        BitSet bits = new BitSet();
        services.forEach(number -> bits.set(number - 1));
        return new ServiceTable(bits);
    }

    /** So many bytes, more when the highest service needs them. */
    public byte[] encode(int size) {
        byte[] bits = services.toByteArray();
        return bits.length >= size ? bits : Arrays.copyOf(bits, size);
    }

    /** The table in a file. */
    public static ServiceTable decode(byte[] content) {
        return new ServiceTable(BitSet.valueOf(content));
    }

    /** Whether a service is available in the table that is a file's content. */
    public static boolean has(byte[] content, int number) {
        int at = (number - 1) / 8;
        return at < content.length && (content[at] >> (number - 1) % 8 & 1) != 0;
    }

    /** Whether a service is available. */
    public boolean has(int number) {
        return services.get(number - 1);
    }

    /** The numbers of the services. */
    @Override
    public String toString() {
        return services.stream().map(it -> it + 1).boxed().toList().toString();
    }
}
