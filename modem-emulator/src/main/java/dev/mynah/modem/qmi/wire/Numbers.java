package dev.mynah.modem.qmi.wire;

import java.util.function.Function;

/** A number of some octets, and what it is in Java. */
record Numbers<T>(String notation, int octets, boolean signed, Function<T, Long> toWire, Function<Long, T> fromWire)
        implements TlvType<T> {

    static <T> TlvType<T> whole(
            String notation, int octets, boolean signed, Function<T, Long> toWire, Function<Long, T> fromWire) {
        return new Numbers<>(notation, octets, signed, toWire, fromWire);
    }

    @Override
    public T read(TlvReader in) {
        long raw = in.number(octets);
        int unused = Long.SIZE - 8 * octets;
        return fromWire.apply(signed ? raw << unused >> unused : raw);
    }

    @Override
    public void write(T value, TlvWriter out) {
        out.number(toWire.apply(value), octets);
    }
}
