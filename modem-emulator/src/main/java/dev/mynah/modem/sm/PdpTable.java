package dev.mynah.modem.sm;

import static dev.mynah.modem.sm.PdpState.ACTIVE;
import static dev.mynah.modem.sm.PdpState.ACTIVE_PENDING;
import static dev.mynah.modem.sm.PdpState.INACTIVE;
import static dev.mynah.modem.sm.PdpState.INACTIVE_PENDING;

import dev.mynah.modem.sm.PdpEvent.ActivationWanted;
import dev.mynah.modem.sm.PdpEvent.DeactivationWanted;
import dev.mynah.modem.sm.PdpEvent.Gone;
import dev.mynah.modem.sm.PdpEvent.NoAnswer;
import dev.mynah.modem.sm.PdpEvent.NotSent;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextReject;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmStatus;

/** The state table of a PDP context. TS 24.008 6.1.1.1, 6.1.3.1, 6.1.3.3, 6.1.3.4, 6.1.3.6. */
final class PdpTable {
    private static final Step<PdpContext> DEACTIVATED =
            Step.of("stop timers, accept", DeactivatePdpContextRequest.class, PdpContext::deactivated);
    private static final Step<PdpContext> DEACTIVATED_LOCALLY =
            Step.of("deactivate locally", PdpContext::deactivatedLocally);
    private static final Step<PdpContext> GONE = Step.of("tell", Gone.class, PdpContext::gone);
    private static final Step<PdpContext> UNANSWERED = Step.of("tell", PdpContext::unanswered);

    static final Transitions<PdpState, PdpContext> TABLE = Transitions.of(PdpState.class, PdpContext.class)
            .in(INACTIVE)
            .on(ActivationWanted.class)
            .go(
                    ACTIVE_PENDING,
                    Step.of("send ACTIVATE PDP CONTEXT REQUEST, start T3380", PdpContext::requestActivation))
            .on(PdpEvent.Arrived.class)
            .go(ACTIVE, Step.of("go on as it was", PdpEvent.Arrived.class, PdpContext::arrived))
            .on(Gone.class)
            .stay()
            .on(NotSent.class)
            .stay()
            .in(ACTIVE_PENDING)
            .on(ActivatePdpContextAccept.class)
            .go(ACTIVE, Step.of("stop T3380", ActivatePdpContextAccept.class, PdpContext::activated))
            .on(ActivatePdpContextReject.class)
            .go(INACTIVE, Step.of("stop T3380", ActivatePdpContextReject.class, PdpContext::rejected))
            .on(SmTimer.T3380)
            .stay(Step.of("send ACTIVATE PDP CONTEXT REQUEST again, five times in all", PdpContext::again))
            .on(DeactivatePdpContextRequest.class)
            .go(INACTIVE, Step.of("stop T3380, accept", DeactivatePdpContextRequest.class, PdpContext::ended))
            .on(NoAnswer.class)
            .go(INACTIVE, UNANSWERED)
            .on(NotSent.class)
            .go(INACTIVE, UNANSWERED)
            .on(SmStatus.class, "transaction or message unknown", PdpTable::aborts)
            .go(INACTIVE, Step.of("stop T3380", SmStatus.class, PdpContext::aborted))
            .in(ACTIVE)
            .on(PdpEvent.Departed.class)
            .go(INACTIVE, Step.of("nobody is told", PdpContext::departed))
            .on(DeactivationWanted.class)
            .go(
                    INACTIVE_PENDING,
                    Step.of("send DEACTIVATE PDP CONTEXT REQUEST, start T3390", PdpContext::requestDeactivation))
            // The answer to a request that was repeated while it was on its way.
            .on(ActivatePdpContextAccept.class)
            .stay()
            .on(NetworkModifyPdpContextRequest.class)
            .stay(Step.of("send MODIFY PDP CONTEXT ACCEPT", NetworkModifyPdpContextRequest.class, PdpContext::modified))
            .in(INACTIVE_PENDING)
            .on(DeactivatePdpContextAccept.class)
            .go(INACTIVE, Step.of("stop T3390", PdpContext::deactivatedLocally))
            .on(SmTimer.T3390)
            .stay(Step.of("send DEACTIVATE PDP CONTEXT REQUEST again, five times in all", PdpContext::again))
            .on(NoAnswer.class)
            .go(INACTIVE, DEACTIVATED_LOCALLY)
            .on(NotSent.class)
            .go(INACTIVE, DEACTIVATED_LOCALLY)
            .on(ActivatePdpContextAccept.class)
            .stay()
            .on(NetworkModifyPdpContextRequest.class)
            .stay()
            .on(SmStatus.class, "message unknown", PdpTable::messageUnknown)
            .go(INACTIVE, DEACTIVATED_LOCALLY)
            .in(ACTIVE, INACTIVE_PENDING)
            .on(DeactivatePdpContextRequest.class)
            .go(INACTIVE, DEACTIVATED)
            .on(SmStatus.class, "transaction unknown", PdpTable::transactionUnknown)
            .go(INACTIVE, Step.of("deactivate locally", context -> context.gone(new Gone(true))))
            .in(ACTIVE)
            .on(NotSent.class)
            .stay()
            .in(ACTIVE_PENDING, ACTIVE, INACTIVE_PENDING)
            .on(SmStatus.class)
            .stay()
            .on(Gone.class)
            .go(INACTIVE, GONE)
            .build();

    private PdpTable() {}

    private static boolean transactionUnknown(SmStatus status) {
        return status.cause().equals(SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE);
    }

    private static boolean messageUnknown(SmStatus status) {
        return status.cause().equals(SmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED);
    }

    private static boolean aborts(SmStatus status) {
        return transactionUnknown(status) || messageUnknown(status);
    }
}
