package dev.mynah.modem.sm5g;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentReject;
import dev.mynah.network.air.nas.sm5g.PduSessionModificationReject;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseCommand;
import dev.mynah.network.air.nas.sm5g.PduSessionReleaseReject;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gStatus;
import java.util.Optional;

/** What the messages of the network are for: a session and what it has asked for. */
final class Sm5gDownlink {
    private final Sm5gUe ue;

    Sm5gDownlink(Sm5gUe ue) {
        this.ue = ue;
    }

    /** Handles a message of the network. TS 24.501 6.3, 6.4, 7.3. */
    void receive(Octets octets) {
        Decoded<Sm5gMessage> decoded = Sm5gMessage.decode(octets, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<Sm5gMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                ue.send(new Sm5gStatus(octets.at(1), octets.at(2), Sm5gCause.of(cause)));
            }
            return;
        }
        Sm5gMessage message = decoded.orElseThrow();
        Optional<PduSession> addressee = ue.session(message.sessionId());
        boolean answer = message instanceof PduSessionEstablishmentAccept
                || message instanceof PduSessionEstablishmentReject
                || message instanceof PduSessionModificationReject
                || message instanceof PduSessionReleaseReject;
        if (message instanceof Sm5gStatus status) {
            if (status.cause().equals(Sm5gCause.INVALID_PDU_SESSION_IDENTITY)) {
                addressee.ifPresent(it -> it.fire(new PduSessionEvent.Gone(true)));
            }
            return;
        }
        if (addressee.isEmpty()) {
            refuse(message, Sm5gCause.INVALID_PDU_SESSION_IDENTITY);
            return;
        }
        PduSession session = addressee.get();
        if (answer && message.pti() != session.pti()) {
            refuse(message, Sm5gCause.PTI_MISMATCH);
        } else if (session.state() == PduSessionState.INACTIVE && !(message instanceof PduSessionReleaseCommand)) {
            refuse(message, Sm5gCause.INVALID_PDU_SESSION_IDENTITY);
        } else {
            session.fire(message);
        }
    }

    private void refuse(Sm5gMessage message, Sm5gCause cause) {
        ue.send(new Sm5gStatus(message.sessionId(), message.pti(), cause));
    }

    /** A message of ours has not come to the network, which may say why; otherwise the cause is 0. */
    void undelivered(Octets message, int cause) {
        Sm5gMessage.decode(message, Direction.UPLINK)
                .value()
                .flatMap(it -> ue.session(it.sessionId()))
                .filter(PduSession::busy)
                .ifPresent(it -> it.fire(new PduSessionEvent.NotSent(cause)));
    }
}
