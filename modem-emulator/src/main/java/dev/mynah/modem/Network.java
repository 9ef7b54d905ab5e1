package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** A stack's place in the mobile network. */
public interface Network {
    Registration registration(Domain domain);

    /** Empty while not registered. */
    Optional<ServingNetwork> serving();

    /** Signal of the cell camped on; empty without one. */
    Optional<SignalQuality> signal();

    NetworkSelection selection();

    /**
     * Changes how the network is chosen. Completes when registered accordingly (or, for Deregistered, when detached);
     * refused with NETWORK_NOT_ALLOWED, NO_NETWORK_SERVICE or RADIO_OFF. The choice stays in force all the same.
     */
    Future<Void> select(NetworkSelection selection);

    /** Searches; takes the time a radio needs. A stack that is registered stays so. */
    Future<List<ScannedNetwork>> scan();

    /** Ends a running scan or selection early: its future is refused with ABORTED. */
    void abort();

    /** Whether attached to the packet domain. TS 27.007 10.1.9. */
    boolean attached();

    Future<Void> attach();

    Future<Void> detach();

    /** The last time the network sent, moved on by the modem's clock. */
    Optional<NetworkTime> time();
}
