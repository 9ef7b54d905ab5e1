package dev.mynah.euicc.saip.schema;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A member of a SEQUENCE.
 *
 * @param <T> the record the sequence is in Java
 * @param <V> the member's type there
 */
public final class Field<T, V> {

    private final int tag;
    private final Reader<V> reader;
    // Empty: the member must be there.
    private final Optional<Supplier<V>> whenAbsent;
    private final Function<T, Optional<Tlv>> writer;

    private Field(int tag, Reader<V> reader, Optional<Supplier<V>> whenAbsent, Function<T, Optional<Tlv>> writer) {
        this.tag = tag;
        this.reader = reader;
        this.whenAbsent = whenAbsent;
        this.writer = writer;
    }

    /** A member that is always there. */
    public static <T, V> Field<T, V> required(int tag, Value<V> value, Function<T, V> get) {
        return new Field<>(tag, value::read, Optional.empty(), it -> Optional.of(value.write(tag, get.apply(it))));
    }

    public static <T, V> Field<T, Optional<V>> optional(int tag, Value<V> value, Function<T, Optional<V>> get) {
        return new Field<>(
                tag,
                object -> Optional.of(value.read(object)),
                Optional.of(Optional::empty),
                it -> get.apply(it).map(present -> value.write(tag, present)));
    }

    /** DEFAULT: a member that says what it would say anyway isn't written (X.690 11.5). */
    public static <T, V> Field<T, V> withDefault(int tag, Value<V> value, V usual, Function<T, V> get) {
        return new Field<>(
                tag,
                value::read,
                Optional.of(() -> usual),
                it -> Objects.deepEquals(get.apply(it), usual)
                        ? Optional.empty()
                        : Optional.of(value.write(tag, get.apply(it))));
    }

    /** NULL OPTIONAL. */
    public static <T> Field<T, Boolean> flag(int tag, Function<T, Boolean> get) {
        return withDefault(tag, Values.presence(), false, get);
    }

    int tag() {
        return tag;
    }

    V read(Tlv object) throws BadElement {
        return reader.read(object);
    }

    V absent() throws BadElement {
        return whenAbsent
                .orElseThrow(() -> BadElement.format("there is no " + Values.name(tag)))
                .get();
    }

    Optional<Tlv> write(T record) {
        return writer.apply(record);
    }

    private interface Reader<V> {
        V read(Tlv object) throws BadElement;
    }
}
