package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.EmmStatus;

/** The signalling connection of a UE. */
final class Signalling {
    static final Step<UeContext> RELEASE = Step.of("release the connection", UeContext::release);

    /** TS 24.301 7.4: what the network does is its own choice. */
    static final Step<UeContext> NOT_COMPATIBLE = Step.of(
            "EMM STATUS #98",
            ue -> ue.send(new EmmStatus(EmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private Signalling() {}
}
