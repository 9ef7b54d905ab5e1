package dev.mynah.network.smf;

import static dev.mynah.network.smf.PduSessionState.ACTIVE;
import static dev.mynah.network.smf.PduSessionState.INACTIVE;
import static dev.mynah.network.smf.PduSessionState.INACTIVE_PENDING;
import static dev.mynah.network.smf.PduSessionState.MODIFICATION_PENDING;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentRequest;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationCommandReject;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationComplete;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationRequest;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseComplete;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseRequest;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;

/** A PDU session in the network: TS 24.501 6.3.2, 6.3.3, 6.4.1 to 6.4.3. */
final class PduSessionTable {
    static final Transitions<PduSessionState, PduSession> SM5G = Transitions.of(PduSessionState.class, PduSession.class)
            .in(INACTIVE)
            .on(PduSession.Establish.class)
            .go(ACTIVE, PduSession.ACCEPT)
            .in(ACTIVE)
            // 6.4.1.7: the UE has not seen the accept.
            .on(PduSessionEstablishmentRequest.class)
            .stay(PduSession.ACCEPT_AGAIN)
            .on(PduSessionModificationRequest.class, "other QoS", PduSession::otherQos)
            .stay(PduSession.ANSWER_MODIFICATION)
            .on(PduSession.Modify.class)
            .go(MODIFICATION_PENDING, PduSession.CHANGE_FLOWS)
            .on(PduSessionModificationRequest.class)
            .go(MODIFICATION_PENDING, PduSession.COMMAND_MODIFICATION)
            .in(MODIFICATION_PENDING)
            .on(PduSessionModificationComplete.class)
            .go(ACTIVE, PduSession.CHANGED)
            .on(PduSessionModificationCommandReject.class)
            .go(ACTIVE, PduSession.NOT_CHANGED)
            .on(PduSession.Modify.class)
            .stay(PduSession.LATER)
            // 6.4.2.6 c: the network's wish goes first.
            .on(PduSessionModificationRequest.class)
            .stay()
            .on(SmfTimer.T3591)
            .stay(PduSession.REPEAT)
            .on(PduSession.GaveUp.class)
            .go(ACTIVE, PduSession.NOT_CHANGED)
            .in(ACTIVE, MODIFICATION_PENDING)
            .on(PduSessionReleaseRequest.class)
            .go(INACTIVE_PENDING, PduSession.COMMAND_RELEASE)
            .on(PduSession.Release.class)
            .go(INACTIVE_PENDING, PduSession.COMMAND_RELEASE)
            .in(INACTIVE_PENDING)
            .on(PduSessionReleaseComplete.class)
            .go(INACTIVE, PduSession.CLOSE)
            .on(PduSessionReleaseRequest.class)
            .stay(PduSession.AGAIN)
            .on(PduSession.Release.class)
            .stay()
            .on(PduSession.Modify.class)
            .stay()
            .on(SmfTimer.T3592)
            .stay(PduSession.REPEAT)
            .on(PduSession.GaveUp.class)
            .go(INACTIVE, PduSession.CLOSE)
            .in(ACTIVE, MODIFICATION_PENDING, INACTIVE_PENDING)
            // 6.3.3.6, 7.3.2: one side has lost the session.
            .on(PduSession.Lost.class)
            .go(INACTIVE, PduSession.CLOSE)
            .in(PduSessionState.values())
            .on(Sm5gMessage.class)
            .stay(PduSession.NOT_COMPATIBLE)
            .build();

    private PduSessionTable() {}
}
