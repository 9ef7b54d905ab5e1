package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.OptionalElements.Entry;
import dev.mynah.network.air.nas.OptionalElements.Ignored;
import dev.mynah.network.air.nas.OptionalElements.Present;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The elements of one kind of message in their order: declared once, it decodes, encodes and lists them. Begin with
 * {@link #of}, finish with {@code as(Record::new)}.
 *
 * <p>Optional elements are read as TS 24.007 11.2.4 and TS 24.301 7.6 say: unknown, repeated, out of sequence and
 * syntactically incorrect ones are passed over but kept; an unknown one that must be understood (identifier 00 to 0F)
 * or one that runs past the end makes the message malformed.
 */
public final class Layout<M extends NasMessage> {

    /** What comes before the optional elements. */
    sealed interface Part<M> permits Field, Fixed {
        Mandatory<?> element();

        void encode(M message, OctetWriter out);
    }

    /** A mandatory element and where the message record has it. */
    record Field<M, T>(Mandatory<T> element, Function<M, T> component) implements Part<M> {
        @Override
        public void encode(M message, OctetWriter out) {
            element.encode(component.apply(message), out);
        }
    }

    /** A header field with the same value in every such message. */
    record Fixed<M>(Mandatory<Integer> element, int value) implements Part<M> {
        @Override
        public void encode(M message, OctetWriter out) {
            element.encode(value, out);
        }

        void check(OctetReader in) {
            int found = element.decode(in);
            if (found != value) {
                throw in.malformed("%s %02X, not %02X".formatted(element.type().name(), found, value));
            }
        }
    }

    private final String name;
    private final String clause;
    private final Class<M> type;
    private final List<Part<M>> parts;
    private final int components;
    private final List<OptionalElement<?>> optional;
    private final BiFunction<Object[], OptionalElements, M> constructor;

    Layout(
            String name,
            String clause,
            Class<M> type,
            List<Part<M>> parts,
            List<OptionalElement<?>> optional,
            BiFunction<Object[], OptionalElements, M> constructor) {
        this.name = name;
        this.clause = clause;
        this.type = type;
        this.parts = List.copyOf(parts);
        this.components = (int) parts.stream().filter(Field.class::isInstance).count();
        this.optional = List.copyOf(optional);
        this.constructor = constructor;
    }

    /** Begins the declaration of the message that {@code clause} defines. */
    public static <M extends NasMessage> Declaration.Of0<M> of(String name, String clause, Class<M> type) {
        return new Declaration<>(name, clause, type).begin();
    }

    /** The standard's name of the message. */
    public String name() {
        return name;
    }

    /** Where the standard defines it. */
    public String clause() {
        return clause;
    }

    /** The record that holds such a message. */
    public Class<M> type() {
        return type;
    }

    /** The message type: the last field of the header. */
    int messageType() {
        int messageType = -1;
        for (Part<M> part : parts) {
            if (part instanceof Fixed<M> fixed) {
                messageType = fixed.value();
            }
        }
        return messageType;
    }

    /** The mandatory elements in order, those of the header included. */
    public List<Mandatory<?>> mandatory() {
        var elements = new ArrayList<Mandatory<?>>();
        for (var part : parts) {
            elements.add(part.element());
        }
        return elements;
    }

    /** The optional elements in order. */
    public List<OptionalElement<?>> optional() {
        return optional;
    }

    /** Reads a whole message. Never throws. */
    public Decoded<M> decode(Octets message) {
        try {
            var in = message.reader();
            var values = new Object[components];
            int filled = 0;
            for (Part<M> part : parts) {
                if (part instanceof Fixed<M> fixed) {
                    fixed.check(in);
                } else {
                    values[filled++] = part.element().decode(in);
                }
            }
            return Decoded.valid(constructor.apply(values, in.hasMore() ? decodeOptional(in) : OptionalElements.NONE));
        } catch (MalformedSignal signal) {
            return Decoded.invalid(signal.malformed());
        }
    }

    private OptionalElements decodeOptional(OctetReader in) {
        var entries = new ArrayList<Entry>();
        int reached = -1;
        while (in.hasMore()) {
            int place = placeOf(in.peek(), reached);
            if (place < 0) {
                entries.add(UnknownElement.pass(in));
            } else if (place <= reached) {
                entries.add(pass(optional.get(place), in, place == reached ? "repeated" : "out of sequence"));
            } else {
                entries.add(decode(optional.get(place), in));
                reached = place;
            }
        }
        return OptionalElements.received(entries);
    }

    /** Where an element stands that begins with {@code octet}: a place not yet reached, if there are several. */
    private int placeOf(int octet, int reached) {
        int place = -1;
        for (int i = 0; i < optional.size(); i++) {
            if (optional.get(i).beginsWith(octet)) {
                place = i;
                if (i > reached) {
                    return i;
                }
            }
        }
        return place;
    }

    private static <T> Entry decode(OptionalElement<T> element, OctetReader in) {
        var start = in.mark();
        OctetReader value = element.frame(in);
        try {
            return new Present<>(element, element.decode(value));
        } catch (MalformedSignal signal) {
            return new Ignored(in.since(start), signal.malformed().reason());
        }
    }

    private static Entry pass(OptionalElement<?> element, OctetReader in, String reason) {
        var start = in.mark();
        element.frame(in);
        return new Ignored(in.since(start), reason);
    }

    /**
     * Writes {@code message}: optional elements in the order of this layout, or, if they were received and not
     * changed since, in the order they came in.
     */
    public Octets encode(NasMessage message) {
        M mine = type.cast(message);
        var out = new OctetWriter();
        for (Part<M> part : parts) {
            part.encode(mine, out);
        }
        for (Entry entry : inOrder(mine.optional())) {
            if (entry instanceof Present<?> present) {
                present.encode(out);
            } else if (entry instanceof Ignored ignored) {
                out.octets(ignored.octets());
            }
        }
        return out.toOctets();
    }

    private List<Entry> inOrder(OptionalElements elements) {
        if (elements.asReceived()) {
            return elements.entries();
        }
        // By insertion: mostly they have been put together in order.
        var ordered = new ArrayList<Entry>(elements.entries().size());
        for (Entry entry : elements.entries()) {
            int place = placeOf(entry);
            int at = ordered.size();
            while (at > 0 && placeOf(ordered.get(at - 1)) > place) {
                at--;
            }
            ordered.add(at, entry);
        }
        return ordered;
    }

    private int placeOf(Entry entry) {
        if (entry instanceof Present<?> present) {
            for (int place = 0; place < optional.size(); place++) {
                if (OptionalElements.same(optional.get(place), present.element())) {
                    return place;
                }
            }
            throw new IllegalArgumentException(name + " has no " + present.element());
        }
        return optional.size();
    }

    @Override
    public String toString() {
        return name + " (" + clause + ")";
    }
}
