package dev.mynah.euicc.cat.object;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of toolkit object: its tag and how its value is written and read.
 *
 * @param <T> what the value means
 */
public final class ObjectType<T> {

    private final int tag;
    private final boolean required;
    private final String name;
    private final String clause;
    private final T standIn;
    private final Function<T, byte[]> encoder;
    private final Function<byte[], Optional<T>> decoder;

    ObjectType(
            int tag,
            boolean required,
            String name,
            String clause,
            T standIn,
            Function<T, byte[]> encoder,
            Function<byte[], Optional<T>> decoder) {
        this.tag = tag;
        this.required = required;
        this.name = name;
        this.clause = clause;
        this.standIn = standIn;
        this.encoder = encoder;
        this.decoder = decoder;
    }

    /** The tag without the comprehension bit. */
    public int tag() {
        return tag;
    }

    /** Whether we ask that it be understood. */
    public boolean required() {
        return required;
    }

    /** The standard's name. */
    public String name() {
        return name;
    }

    /** Where it is defined. */
    public String clause() {
        return clause;
    }

    /** What a reader goes on with where the object is missing. */
    T standIn() {
        return standIn;
    }

    /** The value as bytes. */
    public byte[] encode(T value) {
        return encoder.apply(value);
    }

    /** The value; empty for bytes that mean nothing. */
    public Optional<T> decode(byte[] value) {
        return decoder.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
