package dev.mynah.modem.mbim.port;

/**
 * Something that a command remembers: of {@link MbimFunction}, whoever set it, until the modem is built anew; of {@link
 * MbimPort}, for one host while it has the function open.
 *
 * @param initial what it is until somebody sets it
 */
public record Kept<T>(String name, T initial) {}
