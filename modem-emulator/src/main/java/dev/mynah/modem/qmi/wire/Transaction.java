package dev.mynah.modem.qmi.wire;

import dev.mynah.modem.qmi.wire.QmiMessage.Kind;
import java.util.Optional;

/** What a request and its response have in common. */
public record Transaction(int service, int client, int number) {
    /** That of a frame, if there is a request in it. */
    public static Optional<Transaction> ofRequest(QmuxFrame frame) {
        return of(frame, Kind.REQUEST);
    }

    /** That of a frame, if there is a response in it. */
    public static Optional<Transaction> ofResponse(QmuxFrame frame) {
        return of(frame, Kind.RESPONSE);
    }

    private static Optional<Transaction> of(QmuxFrame frame, Kind kind) {
        Incoming message = QmiMessage.read(frame.service(), frame.sdu());
        return message instanceof Incoming.Noise || message.kind() != kind
                ? Optional.empty()
                : Optional.of(new Transaction(frame.service(), frame.client(), message.transaction()));
    }
}
