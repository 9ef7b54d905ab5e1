package dev.mynah.modem.mbim.wire;

import java.util.Optional;

/**
 * A field of an information buffer: its name, and how it is read and written. A field is the key of its own value in
 * {@link Contents}.
 *
 * @param <T> what its value is in Java
 */
public abstract class Field<T> {
    private final String name;
    private final String type;
    private boolean secret;

    /** @param type what the descriptions of libmbim call this kind of field */
    Field(String name, String type) {
        this.name = name;
        this.type = type;
    }

    public final String name() {
        return name;
    }

    public final String type() {
        return type;
    }

    /** Its value is never shown: a PIN, a password, a key, what an APDU carries. */
    public final Field<T> secret() {
        secret = true;
        return this;
    }

    final String shown(Object value) {
        return secret ? "***" : describe(value);
    }

    String describe(Object value) {
        return value.toString();
    }

    /** The earlier field that says how many there are of this one. */
    Optional<Count> count() {
        return Optional.empty();
    }

    /** How many there are in a value; what {@link #count} says when written. */
    int countOf(T value) {
        return 0;
    }

    /** The layout of what is within. */
    public Optional<Layout> within() {
        return Optional.empty();
    }

    /** The octets that the value takes in the fixed part. */
    abstract int width(T value);

    /** @param before the fields read so far */
    abstract T read(BufferReader in, Contents before);

    abstract void write(BufferWriter out, T value);

    abstract T empty();
}
