package dev.mynah.modem.at.quirk;

import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.Quirk;

/** Echo that returns after the answer, so that hosts which tell one from the other by order are confused. */
final class LateEchoing implements Quirk {
    private static final long DELAY = 50;

    @Override
    public String name() {
        return "late-echo";
    }

    @Override
    public String summary() {
        return "the echo of what a host typed returns 50 ms late, so mostly behind the answer";
    }

    @Override
    public Dialect in(Dialect spoken) {
        return spoken.with(spoken.habits().withEchoDelay(DELAY));
    }
}
