package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code T} and {@code P}: how a telephone line is to dial, of which a mobile network takes no notice. V.250 6.3.2, 6.3.3. */
enum DialMethod implements AtCommand<AtPort> {
    TONE("T", "V.250 6.3.2", "dial with tones: taken, and nothing to a mobile network"),
    PULSE("P", "V.250 6.3.3", "dial with pulses: likewise");

    private final String letter;
    private final String clause;
    private final String summary;

    DialMethod(String letter, String clause, String summary) {
        this.letter = letter;
        this.clause = clause;
        this.summary = summary;
    }

    @Override
    public Syntax syntax() {
        return Syntax.basic(letter);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String summary() {
        return summary;
    }
}
