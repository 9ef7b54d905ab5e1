package dev.mynah.modem.sm;

import static dev.mynah.modem.sm.PdpState.ACTIVE;
import static dev.mynah.modem.sm.PdpState.ACTIVE_PENDING;
import static dev.mynah.modem.sm.PdpState.INACTIVE;
import static dev.mynah.modem.sm.PdpState.INACTIVE_PENDING;
import static dev.mynah.modem.sm.PdpState.MODIFY_PENDING;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextReject;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ModifyPdpContextReject;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivation;
import dev.mynah.network.air.nas.sm.SmStatus;

/** The state table of a secondary PDP context. TS 24.008 6.1.1.1, 6.1.3.2 to 6.1.3.4. */
final class SecondaryTable {
    private static final Step<SecondaryContext> UNANSWERED = Step.of("tell", SecondaryContext::unanswered);
    private static final Step<SecondaryContext> LOCALLY =
            Step.of("deactivate locally", SecondaryContext::deactivatedLocally);

    static final Transitions<PdpState, SecondaryContext> TABLE = Transitions.of(PdpState.class, SecondaryContext.class)
            .in(INACTIVE)
            .on(PdpEvent.ActivationWanted.class)
            .go(
                    ACTIVE_PENDING,
                    Step.of(
                            "send ACTIVATE SECONDARY PDP CONTEXT REQUEST, start T3380",
                            SecondaryContext::requestActivation))
            .in(ACTIVE_PENDING)
            .on(ActivateSecondaryPdpContextAccept.class)
            .go(ACTIVE, Step.of("stop T3380", ActivateSecondaryPdpContextAccept.class, SecondaryContext::activated))
            .on(ActivateSecondaryPdpContextReject.class)
            .go(INACTIVE, Step.of("stop T3380", ActivateSecondaryPdpContextReject.class, SecondaryContext::rejected))
            // The network has not seen the request yet.
            .on(RequestSecondaryPdpContextActivation.class)
            .stay()
            .on(SmTimer.T3380)
            .stay(Step.of(
                    "send ACTIVATE SECONDARY PDP CONTEXT REQUEST again, five times in all", SecondaryContext::again))
            .on(PdpEvent.NoAnswer.class)
            .go(INACTIVE, UNANSWERED)
            .on(PdpEvent.NotSent.class)
            .go(INACTIVE, UNANSWERED)
            .on(SmStatus.class)
            .go(INACTIVE, UNANSWERED)
            .in(ACTIVE)
            .on(PdpEvent.ModificationWanted.class)
            .go(
                    MODIFY_PENDING,
                    Step.of("send MODIFY PDP CONTEXT REQUEST, start T3381", SecondaryContext::requestModification))
            .on(PdpEvent.DeactivationWanted.class)
            .go(
                    INACTIVE_PENDING,
                    Step.of("send DEACTIVATE PDP CONTEXT REQUEST, start T3390", SecondaryContext::requestDeactivation))
            .on(ActivateSecondaryPdpContextAccept.class)
            .stay()
            .on(PdpEvent.NotSent.class)
            .stay()
            .in(MODIFY_PENDING)
            .on(NetworkModifyPdpContextAccept.class)
            .go(
                    ACTIVE,
                    Step.of("stop T3381", NetworkModifyPdpContextAccept.class, SecondaryContext::modificationAccepted))
            .on(ModifyPdpContextReject.class)
            .go(ACTIVE, Step.of("stop T3381", ModifyPdpContextReject.class, SecondaryContext::modificationRejected))
            .on(SmTimer.T3381)
            .stay(Step.of("send MODIFY PDP CONTEXT REQUEST again, five times in all", SecondaryContext::again))
            .on(PdpEvent.NoAnswer.class)
            .go(ACTIVE, UNANSWERED)
            .on(PdpEvent.NotSent.class)
            .go(ACTIVE, UNANSWERED)
            .in(ACTIVE, MODIFY_PENDING)
            .on(NetworkModifyPdpContextRequest.class)
            .go(
                    ACTIVE,
                    Step.of(
                            "send MODIFY PDP CONTEXT ACCEPT or REJECT",
                            NetworkModifyPdpContextRequest.class,
                            SecondaryContext::modified))
            .in(INACTIVE_PENDING)
            .on(DeactivatePdpContextAccept.class)
            .go(INACTIVE, Step.of("stop T3390", SecondaryContext::deactivatedLocally))
            .on(SmTimer.T3390)
            .stay(Step.of("send DEACTIVATE PDP CONTEXT REQUEST again, five times in all", SecondaryContext::again))
            .on(PdpEvent.NoAnswer.class)
            .go(INACTIVE, LOCALLY)
            .on(PdpEvent.NotSent.class)
            .go(INACTIVE, LOCALLY)
            .on(NetworkModifyPdpContextRequest.class)
            .stay()
            .in(ACTIVE, MODIFY_PENDING, INACTIVE_PENDING)
            .on(DeactivatePdpContextRequest.class)
            .go(
                    INACTIVE,
                    Step.of("stop timers, accept", DeactivatePdpContextRequest.class, SecondaryContext::deactivated))
            .on(SmStatus.class)
            .go(INACTIVE, LOCALLY)
            .in(ACTIVE_PENDING, ACTIVE, MODIFY_PENDING, INACTIVE_PENDING)
            .on(PdpEvent.Gone.class)
            .go(INACTIVE, Step.of("tell", SecondaryContext::gone))
            .build();

    private SecondaryTable() {}
}
