package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
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

    /**
     * Dials; refused as the engine refuses it. Who waited for an answer to an earlier code, and was not told since another voice
     * left that dialogue, hears now that it has ended.
     */
    static Future<Void> dial(QmiClient client, String text, Answered answered) {
        Future<Void> sent = client.subscription().supplementaryServices().ussd(text);
        if (sent.failed()) {
            return sent;
        }
        leave(client);
        client.set(WAITING, Optional.of(answered));
        return sent.onFailure(why -> {
            if (client.get(WAITING).equals(Optional.of(answered))) {
                taken(client);
            }
        });
    }

    /** Nothing comes any more of a code that was dialled. */
    static void leave(QmiClient client) {
        taken(client)
                .ifPresent(it -> it.said(new SubscriptionEvent.UssdReceived(
                        SupplementaryServices.UssdState.ENDED, Optional.empty(), 0)));
    }

    /** Whose it is what the network said; empty where nobody waits. */
    static Optional<Answered> taken(QmiClient client) {
        Optional<Answered> waiting = client.get(WAITING);
        client.set(WAITING, Optional.empty());
        return waiting;
    }
}
