package dev.mynah.modem.qmi;

/**
 * Something a client set for itself: its name and what it is until then. Two with one name are one.
 *
 * @param name as {@code NAS signal thresholds}
 */
public record Memory<T>(String name, T initial) {}
