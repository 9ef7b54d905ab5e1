package dev.mynah.hal.service;

import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * Whether a modem hears its hosts. What they ask while it boots waits until it is up, as behind the service of a device that
 * has not come to it yet: Android's requests know no other end than an answer.
 */
final class Waking {
    private final Modem modem;
    private Promise<Void> up = Promise.promise();

    /** To be made in a turn of the modem's timeline. */
    Waking(Modem modem) {
        this.modem = modem;
        if (modem.running()) {
            up.complete();
        }
        modem.listen(this::tell);
    }

    private void tell(ModemEvent event) {
        if (event instanceof ModemEvent.Started) {
            // Once the slots are up too, which they are when the telling is over.
            Promise<Void> now = up;
            modem.timeline().execute(now::tryComplete);
        } else if (event instanceof ModemEvent.Stopped) {
            up = Promise.promise();
        }
    }

    /** Completes once the modem runs. */
    Future<Void> awake() {
        return up.future();
    }
}
