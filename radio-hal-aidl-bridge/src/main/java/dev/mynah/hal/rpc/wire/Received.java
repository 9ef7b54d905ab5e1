package dev.mynah.hal.rpc.wire;

/** What arrives on a connection, in the order of the stream; a {@link Malformed} is the last of it. */
public sealed interface Received permits ConnectionHeader, NewSessionResponse, ConnectionInit, Command, Malformed {}
