package dev.mynah.modem.mbim.wire;

/** What came of reading an information buffer. */
public sealed interface Reading permits Contents, Malformed {}
