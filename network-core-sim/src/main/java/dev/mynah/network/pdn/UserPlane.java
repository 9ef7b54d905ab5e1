package dev.mynah.network.pdn;

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
}
