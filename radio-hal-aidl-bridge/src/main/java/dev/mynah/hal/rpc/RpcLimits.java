package dev.mynah.hal.rpc;

import java.time.Duration;

/**
 * What one peer may make of this end at most. What goes beyond ends that session, or is not let in, and harms no other.
 *
 * @param sessions of one server at once
 * @param connections of one session, both ways together
 * @param addresses that one session knows, both sides' together
 * @param oneways of one object that wait for their turn
 * @param calls to the peer that wait for a connection
 * @param waiting octets of calls that have arrived and wait: a connection with more is not read from; of oneway calls that
 *     wait for their turn no session has more
 * @param unsent octets that a connection's peer does not read, or that wait for a connection
 * @param body octets of one message, as far as the version takes as much
 * @param setUp how long a new connection may take to say what it is for
 */
public record RpcLimits(
        int sessions,
        int connections,
        int addresses,
        int oneways,
        int calls,
        int waiting,
        int unsent,
        int body,
        Duration setUp) {

    /** libbinder's own where it has one, and else far beyond what a radio HAL needs. */
    public static final RpcLimits STANDARD =
            new RpcLimits(64, 32, 100_000, 10_000, 10_000, 4 << 20, 8 << 20, 614_400, Duration.ofSeconds(10));
}
