package dev.mynah.modem.at.quirk;

import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.Quirk;

/** Unsolicited results between the lines of an answer, which V.250 5.7.1 has no place for and real modems do. */
final class InterruptedAnswers implements Quirk {
    private static final long PAUSE = 5;

    @Override
    public String name() {
        return "urc-within-answer";
    }

    @Override
    public String summary() {
        return "the lines of an answer and its result leave 5 ms apart, and what is said unasked comes between them, while a command is at work too";
    }

    @Override
    public Dialect in(Dialect spoken) {
        return spoken.with(spoken.habits().withPauses(PAUSE));
    }
}
