package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QINISTAT}: how far the card has been read: 1 for its PIN, 2 for messages, 4 for the telephone book, which are there at once. */
final class CardProgress implements AtCommand<AtPort> {
    private static final int ALL = 7;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QINISTAT").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(Line.of("+QINISTAT").add(port.sim().state() == SimState.READY ? ALL : 0));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+QINISTAT: (0-7)");
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "how far the card has been read";
    }
}
