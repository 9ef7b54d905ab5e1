package dev.mynah.network.air.nas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The optional elements of one message: those that were understood, asked for by their {@link OptionalElement}, and
 * those that were not, kept so that the message encodes to the same octets again. Immutable.
 */
public final class OptionalElements {

    /** None at all. */
    public static final OptionalElements NONE = new OptionalElements(List.of(), false);

    /** One element as it stands in the message. */
    sealed interface Entry permits Present, Ignored {}

    /** An element that was understood. */
    record Present<T>(OptionalElement<T> element, T value) implements Entry {
        void encode(OctetWriter out) {
            element.encode(value, out);
        }
    }

    /**
     * An element that is treated as not present: unknown, repeated, out of sequence or syntactically incorrect.
     * TS 24.301 7.6 and 7.7.
     *
     * @param octets the element, identifier included
     * @param reason why it is ignored
     */
    public record Ignored(Octets octets, String reason) implements Entry {}

    /** Written to by nobody any more. */
    private final List<Entry> entries;

    private final boolean asReceived;

    private OptionalElements(List<Entry> entries, boolean asReceived) {
        this.entries = entries;
        this.asReceived = asReceived;
    }

    /** One element. */
    public static <T> OptionalElements of(OptionalElement<T> element, T value) {
        return NONE.with(element, value);
    }

    static OptionalElements received(List<Entry> entries) {
        return entries.isEmpty() ? NONE : new OptionalElements(entries, true);
    }

    /** These, and {@code element} with {@code value} instead of the value it may have had. */
    public <T> OptionalElements with(OptionalElement<T> element, T value) {
        List<Entry> more = others(element);
        more.add(new Present<>(element, value));
        return new OptionalElements(more, false);
    }

    /** These, and {@code element} if there is a value for it. */
    public <T> OptionalElements with(OptionalElement<T> element, Optional<T> value) {
        return value.map(some -> with(element, some)).orElse(this);
    }

    /** These but {@code element}. */
    public OptionalElements without(OptionalElement<?> element) {
        if (!has(element)) {
            return this;
        }
        return new OptionalElements(others(element), asReceived);
    }

    /** A list of its own of all but {@code element}, with room for one more. */
    private List<Entry> others(OptionalElement<?> element) {
        List<Entry> others = new ArrayList<>(entries.size() + 1);
        for (Entry entry : entries) {
            if (!(entry instanceof Present<?> present && same(present.element(), element))) {
                others.add(entry);
            }
        }
        return others;
    }

    /** The value of {@code element}, if it is present. */
    public <T> Optional<T> get(OptionalElement<T> element) {
        for (Entry entry : entries) {
            if (entry instanceof Present<?> present && same(present.element(), element)) {
                @SuppressWarnings("unchecked") // an entry's value has its element's type
                var value = (T) present.value();
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Identifiers first: they tell nearly all elements apart, and their names and types compare slowly. */
    static boolean same(OptionalElement<?> one, OptionalElement<?> other) {
        return one.iei() == other.iei() && one.equals(other);
    }

    /** Whether {@code element} is present. */
    public boolean has(OptionalElement<?> element) {
        return get(element).isPresent();
    }

    /** The elements that are present, in the order they have in the message. */
    public List<OptionalElement<?>> present() {
        var elements = new ArrayList<OptionalElement<?>>();
        for (Entry entry : entries) {
            if (entry instanceof Present<?> present) {
                elements.add(present.element());
            }
        }
        return elements;
    }

    /** What came along and is treated as not present. */
    public List<Ignored> ignored() {
        var ignored = new ArrayList<Ignored>();
        for (Entry entry : entries) {
            if (entry instanceof Ignored one) {
                ignored.add(one);
            }
        }
        return ignored;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether the order is that of a received message, to be kept; otherwise the layout decides it. */
    boolean asReceived() {
        return asReceived;
    }

    /** Equal if the same elements have the same values, in whatever order they were put together. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OptionalElements that
                && entries.size() == that.entries.size()
                && that.entries.containsAll(entries)
                && entries.containsAll(that.entries);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Entry entry : entries) {
            hash += Objects.hashCode(entry);
        }
        return hash;
    }

    /** Element names and values. */
    @Override
    public String toString() {
        var text = new StringJoiner(", ", "{", "}");
        for (Entry entry : entries) {
            if (entry instanceof Present<?> present) {
                text.add(present.element() + "=" + present.value());
            } else if (entry instanceof Ignored ignored) {
                text.add(ignored.octets() + " ignored (" + ignored.reason() + ")");
            }
        }
        return text.toString();
    }
}
