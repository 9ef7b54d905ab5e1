package dev.mynah.hal.service.voice;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Locale;

/** The keys of the conversation. */
final class Keys {
    private static final int USUAL_LENGTH = 200;
    private static final int USUAL_PAUSE = 100;
    private static final int LONGEST = 60_000;
    private static final int MOST = 32;

    private final Calls calls;

    Keys(Calls calls) {
        this.calls = calls;
    }

    Future<Void> press(String key) {
        return key.length() == 1 ? burst(key, 0, 0) : wrong();
    }

    Future<Void> down(String key) {
        return key.length() == 1 ? calls.startTone(key.toUpperCase(Locale.ROOT).charAt(0)) : wrong();
    }

    Future<Void> up() {
        return calls.stopTone();
    }

    /** @param on how long each sounds, and {@code off} is silent behind it, in milliseconds; 0 is as the modem finds right */
    Future<Void> burst(String keys, int on, int off) {
        if (!keys.matches("[0-9*#a-dA-D]{1," + MOST + "}") || !possible(on) || !possible(off)) {
            return wrong();
        }
        Duration length = Duration.ofMillis(on == 0 ? USUAL_LENGTH : on);
        Duration pause = Duration.ofMillis(off == 0 ? USUAL_PAUSE : off);
        Future<Void> sent = Future.succeededFuture();
        for (char key : keys.toUpperCase(Locale.ROOT).toCharArray()) {
            Future<Void> tone = calls.sendTone(key, length, pause);
            sent = sent.compose(done -> tone);
        }
        return sent;
    }

    private static boolean possible(int milliseconds) {
        return milliseconds >= 0 && milliseconds <= LONGEST;
    }

    private static Future<Void> wrong() {
        return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
    }
}
