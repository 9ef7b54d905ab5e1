package dev.mynah.modem;

import io.vertx.core.Future;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** PDP contexts, which in LTE are EPS bearers. TS 27.007 clause 10. */
public interface PacketData {
    /** The highest context number, {@code <cid>}. */
    int LAST_CONTEXT = 16;

    /** All defined contexts by number. Context 1 is there from the start, for the attach. */
    List<Context> contexts();

    /** Defines or redefines a context. Refused with NOT_ALLOWED while it is active, INVALID_ARGUMENT out of range. */
    Future<Void> define(int cid, PdpType type, String apn);

    Future<Void> undefine(int cid);

    /** Refused with UNKNOWN_CONTEXT, NO_NETWORK_SERVICE or ACTIVATION_REJECTED. */
    Future<Void> activate(int cid);

    /** Refused with NOT_ALLOWED for the last bearer of an LTE attach (ESM cause 49). */
    Future<Void> deactivate(int cid);

    /**
     * A defined context.
     *
     * @param apn as defined; empty asks for the subscription's own
     * @param bearer what the network gave, while active
     */
    record Context(int cid, PdpType type, String apn, Optional<Bearer> bearer) {}

    /**
     * An active default bearer.
     *
     * @param identity EPS bearer identity, 5..15
     * @param apn the access point name the network chose
     * @param addresses the UE's own, IPv4 first
     * @param dns servers in the network's order
     */
    record Bearer(
            int identity,
            String apn,
            List<InetAddress> addresses,
            List<InetAddress> dns,
            Optional<InetAddress> gateway) {}
}
