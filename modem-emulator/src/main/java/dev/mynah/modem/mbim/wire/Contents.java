package dev.mynah.modem.mbim.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an information buffer says: a value for each field. A field that was given none has its type's empty value, so that
 * one of these can be written by layouts of several versions.
 */
public final class Contents implements Reading {
    private final Map<Field<?>, Object> values = new LinkedHashMap<>();

    /** Nothing yet. */
    public static Contents none() {
        return new Contents();
    }

    public <T> T get(Field<T> field) {
        Object value = values.get(field);
        @SuppressWarnings("unchecked") // put there by with, under this very key
        T typed = value == null ? field.empty() : (T) value;
        return typed;
    }

    /** Whether the field has a value of its own. */
    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    /** Gives a field a value; returns this. */
    public <T> Contents with(Field<T> field, T value) {
        values.put(field, value);
        return this;
    }

    /** The fields with their values, those of secret ones hidden. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(it -> it.getKey().name() + "=" + it.getKey().shown(it.getValue()))
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
