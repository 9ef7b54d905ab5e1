package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;

/** The signalling connection of a UE. */
final class Signalling {
    static final Step<UeContext> RELEASE = Step.of("release the connection", UeContext::release);

    /** TS 24.501 7.4: what the network does is its own choice. */
    static final Step<UeContext> NOT_COMPATIBLE = Step.of(
            "5GMM STATUS #98",
            ue -> ue.send(new Mm5gStatus(Mm5gCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));

    private Signalling() {}
}
