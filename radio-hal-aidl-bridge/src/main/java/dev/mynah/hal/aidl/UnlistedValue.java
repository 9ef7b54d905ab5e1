package dev.mynah.hal.aidl;

/** A value of an enum that no constant of {@code E} has. */
public record UnlistedValue<E extends Enum<E> & AidlEnum<E>>(int value) implements AidlEnum<E> {}
