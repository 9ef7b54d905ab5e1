package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.gmm.GmmStatus;

/** The signalling connection of a station. */
final class Signalling {
    static final Step<MsContext> RELEASE = Step.of("release the connection", MsContext::release);

    /** TS 24.008 8.4: what the network does is its own choice. */
    static final Step<MsContext> NOT_COMPATIBLE = Step.of(
            "GMM STATUS #98",
            ms -> ms.send(new GmmStatus(GmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private Signalling() {}
}
