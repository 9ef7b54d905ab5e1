package dev.mynah.modem;

import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;

/**
 * What a stack knows of the IP multimedia subsystem, whose client is the host: the host tells how it stands there, and asks
 * for the radio. TS 23.228, TS 24.229.
 */
public interface Ims {
    Registration registration();

    /** The host's client stands so with the IMS from now on. */
    void registered(Registration now);

    /** How many calls the host's client has; with one, the receiver is taken as by any other call. */
    void calls(int now);

    /** Why the radio is not there for the client's traffic; empty where it is. */
    Optional<Obstacle> obstacle();

    /**
     * Goes from NR to LTE for a call, and stays there for a while. TS 23.502 4.13.6. Refused with NOT_ALLOWED unless registered
     * in NR, NO_NETWORK_SERVICE without a cell of LTE.
     */
    Future<Void> fallBackToEps();

    /**
     * How the host's client stands.
     *
     * @param access by which technology it has registered; empty where that is none of a modem's, as WLAN, or not registered
     * @param services what for
     */
    record Registration(boolean registered, Optional<Rat> access, Set<Service> services) {
        public static final Registration NONE = new Registration(false, Optional.empty(), Set.of());

        public Registration {
            services = Set.copyOf(services);
        }
    }

    /** What a client registers for. */
    enum Service {
        VOICE,
        VIDEO,
        MESSAGES,
        /** Rich communication. */
        RCS
    }

    /** What is in the way of a client's traffic. */
    enum Obstacle {
        /** No network serves the packet domain. */
        NO_SERVICE,
        /** A call in another slot has the receiver. */
        RECEIVER_TAKEN
    }
}
