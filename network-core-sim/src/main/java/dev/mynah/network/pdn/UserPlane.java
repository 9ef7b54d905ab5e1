package dev.mynah.network.pdn;

import dev.mynah.network.air.tft.PacketFilter;
import java.util.List;
import java.util.Optional;

/**
 * The node that serves a UE, as the gateway sees it: an MME with its serving gateway (S5, TS 29.274), an SGSN (Gn), an SMF
 * with its UPF (N4). It takes the UE's packets to {@link PdnSession#uplink} and gets those for the UE here. Everything is
 * on the operator's timeline.
 */
public interface UserPlane {
    /**
     * A packet for the UE. An idle UE has to be paged for it first.
     *
     * @param bearer EPS bearer identity, NSAPI or PDU session identity, as given to {@link PdnSession#serve}
     */
    void downlink(int bearer, byte[] packet);

    /**
     * Opens a bearer beside the one a connection has (Create Bearer Request, TS 29.274 7.2.3); it stands from
     * {@link PdnSession#bind} on, if the UE takes it.
     */
    default void createBearer(int defaultBearer, PccRule rule) {}

    /**
     * Changes such a bearer (Update Bearer Request, TS 29.274 7.2.15).
     *
     * @param filters in place of those it has, or none to keep them
     */
    default void updateBearer(int bearer, Optional<BearerQos> qos, List<PacketFilter> filters) {}

    /**
     * Ends a bearer, and the connection with its default bearer (Delete Bearer Request, TS 29.274 7.2.9.2).
     *
     * @param cause of session management
     */
    default void deleteBearer(int bearer, int cause) {}

    /** A connection has another aggregate rate ({@link PdnSession#shaping}), which the UE is to be told. */
    default void rateChanged(int defaultBearer) {}
}
