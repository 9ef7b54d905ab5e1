package dev.mynah.modem.qmi.wire;

import java.util.ArrayList;
import java.util.List;

/** Several of a kind, behind their number or always as many. */
final class Sequence<T> implements TlvType<List<T>> {
    private final String prefix;
    private final int octets;
    private final int fixed;
    private final TlvType<T> element;

    private Sequence(String prefix, int octets, int fixed, TlvType<T> element) {
        this.prefix = prefix;
        this.octets = octets;
        this.fixed = fixed;
        this.element = element;
    }

    static <T> Sequence<T> counted(TlvType<? extends Number> count, TlvType<T> element) {
        int octets = ((Numbers<?>) count).octets();
        return new Sequence<>(count.notation(), octets, -1, element);
    }

    static <T> Sequence<T> fixed(int count, TlvType<T> element) {
        return new Sequence<>(Integer.toString(count), 0, count, element);
    }

    @Override
    public String notation() {
        return prefix + "*(" + element.notation() + ")";
    }

    @Override
    public List<T> read(TlvReader in) {
        long count = fixed >= 0 ? fixed : in.number(octets);
        List<T> values = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            // An element takes an octet at least, so that what is there bounds what is made of it.
            if (in.left() == 0) {
                throw new Malformed("%d elements, not %d".formatted(i, count));
            }
            values.add(element.read(in));
        }
        return List.copyOf(values);
    }

    @Override
    public void write(List<T> values, TlvWriter out) {
        if (fixed >= 0 ? values.size() != fixed : octets < 4 && values.size() >= 1 << (8 * octets)) {
            throw new IllegalArgumentException(values.size() + " elements in " + notation());
        }
        if (fixed < 0) {
            out.number(values.size(), octets);
        }
        for (T value : values) {
            element.write(value, out);
        }
    }
}
