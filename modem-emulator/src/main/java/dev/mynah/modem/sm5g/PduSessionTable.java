package dev.mynah.modem.sm5g;

import static dev.mynah.modem.sm5g.PduSessionState.ACTIVE;
import static dev.mynah.modem.sm5g.PduSessionState.ACTIVE_PENDING;
import static dev.mynah.modem.sm5g.PduSessionState.INACTIVE;
import static dev.mynah.modem.sm5g.PduSessionState.INACTIVE_PENDING;
import static dev.mynah.modem.sm5g.PduSessionState.MODIFICATION_PENDING;

import dev.mynah.modem.sm5g.PduSessionEvent.EstablishmentWanted;
import dev.mynah.modem.sm5g.PduSessionEvent.Gone;
import dev.mynah.modem.sm5g.PduSessionEvent.ModificationWanted;
import dev.mynah.modem.sm5g.PduSessionEvent.NoAnswer;
import dev.mynah.modem.sm5g.PduSessionEvent.NotSent;
import dev.mynah.modem.sm5g.PduSessionEvent.ReleaseWanted;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentReject;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationReject;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseReject;

/** The state table of a PDU session. TS 24.501 6.3.2, 6.3.3, 6.4.1 to 6.4.3. */
final class PduSessionTable {
    private static final Step<PduSession> RELEASED =
            Step.of("stop T3582, PDU SESSION RELEASE COMPLETE", PduSessionReleaseCommand.class, PduSession::released);
    private static final Step<PduSession> MODIFIED = Step.of(
            "PDU SESSION MODIFICATION COMPLETE or COMMAND REJECT",
            PduSessionModificationCommand.class,
            PduSession::modified);
    private static final Step<PduSession> GONE = Step.of("tell", Gone.class, PduSession::gone);

    static final Transitions<PduSessionState, PduSession> TABLE = Transitions.of(
                    PduSessionState.class, PduSession.class)
            .in(INACTIVE)
            .on(EstablishmentWanted.class)
            .go(
                    ACTIVE_PENDING,
                    Step.of("send PDU SESSION ESTABLISHMENT REQUEST, start T3580", PduSession::requestEstablishment))
            .on(Gone.class)
            .stay()
            .on(NotSent.class)
            .stay()
            .on(PduSessionReleaseCommand.class)
            .stay(RELEASED)
            .in(ACTIVE_PENDING)
            .on(PduSessionEstablishmentAccept.class)
            .go(ACTIVE, Step.of("stop T3580", PduSessionEstablishmentAccept.class, PduSession::established))
            .on(PduSessionEstablishmentReject.class)
            .go(INACTIVE, Step.of("stop T3580", PduSessionEstablishmentReject.class, PduSession::rejected))
            .on(Sm5gTimer.T3580)
            .stay(Step.of("send PDU SESSION ESTABLISHMENT REQUEST again, five times in all", PduSession::again))
            .on(NoAnswer.class)
            .go(INACTIVE, Step.of("tell", PduSession::unanswered))
            .on(NotSent.class)
            .go(INACTIVE, Step.of("tell", NotSent.class, PduSession::notSent))
            .on(Gone.class)
            .go(INACTIVE, GONE)
            .in(ACTIVE)
            .on(ReleaseWanted.class)
            .go(INACTIVE_PENDING, Step.of("send PDU SESSION RELEASE REQUEST, start T3582", PduSession::requestRelease))
            .on(PduSessionEstablishmentAccept.class)
            .stay()
            .on(NotSent.class)
            .stay()
            .in(INACTIVE_PENDING)
            .on(PduSessionReleaseReject.class)
            .go(ACTIVE, Step.of("stop T3582", PduSessionReleaseReject.class, PduSession::kept))
            .on(Sm5gTimer.T3582)
            .stay(Step.of("send PDU SESSION RELEASE REQUEST again, five times in all", PduSession::again))
            .on(NoAnswer.class)
            .go(INACTIVE, Step.of("release locally", PduSession::releasedLocally))
            .on(NotSent.class)
            .go(ACTIVE, Step.of("tell", NotSent.class, PduSession::notSent))
            .in(ACTIVE)
            .on(ModificationWanted.class)
            .go(
                    MODIFICATION_PENDING,
                    Step.of("send PDU SESSION MODIFICATION REQUEST, start T3581", PduSession::requestModification))
            .in(MODIFICATION_PENDING)
            .on(PduSessionModificationCommand.class)
            .go(ACTIVE, MODIFIED)
            .on(PduSessionModificationReject.class)
            .go(ACTIVE, Step.of("stop T3581", PduSessionModificationReject.class, PduSession::notModified))
            .on(Sm5gTimer.T3581)
            .stay(Step.of("send PDU SESSION MODIFICATION REQUEST again, five times in all", PduSession::again))
            .on(NoAnswer.class)
            .go(ACTIVE, Step.of("tell", PduSession::unanswered))
            .on(NotSent.class)
            .go(ACTIVE, Step.of("tell", NotSent.class, PduSession::notSent))
            .in(ACTIVE, INACTIVE_PENDING)
            .on(PduSessionModificationCommand.class)
            .stay(MODIFIED)
            .in(ACTIVE, MODIFICATION_PENDING, INACTIVE_PENDING)
            .on(PduSessionModificationReject.class)
            .stay()
            .on(PduSessionReleaseCommand.class)
            .go(INACTIVE, RELEASED)
            .on(Gone.class)
            .go(INACTIVE, GONE)
            .build();

    private PduSessionTable() {}
}
