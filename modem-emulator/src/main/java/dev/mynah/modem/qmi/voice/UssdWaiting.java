package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import io.vertx.core.Future;
import java.util.Optional;

/** A code that was dialled, until the network says something to it: once for each client. */
final class UssdWaiting {
    /** Told what the network said. */
    @FunctionalInterface
    interface Answered {
        void said(SubscriptionEvent.UssdReceived received);
    }

    private static final Memory<Optional<Answered>> WAITING = new Memory<>("VOICE USSD waiting", Optional.empty());

    private UssdWaiting() {}

    /** Dials; refused as the engine refuses it, and with INCOMPATIBLE_STATE while this client waits already. */
    static Future<Void> dial(QmiClient client, String text, Answered answered) {
        if (client.get(WAITING).isPresent()) {
            throw new QmiRefusal(QmiError.INCOMPATIBLE_STATE);
        }
        client.set(WAITING, Optional.of(answered));
        return client.subscription()
                .supplementaryServices()
                .ussd(text)
                .onFailure(why -> client.set(WAITING, Optional.empty()));
    }

    /** Whose it is what the network said; empty where nobody waits. */
    static Optional<Answered> taken(QmiClient client) {
        Optional<Answered> waiting = client.get(WAITING);
        client.set(WAITING, Optional.empty());
        return waiting;
    }
}
