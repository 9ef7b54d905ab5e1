package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code #QSS}: how far the card is, and whether the host hears of that: not, whether it is there, or all. */
final class CardStatusQuery implements AtCommand<AtPort> {
    static final Setting<Integer> MODE = Setting.number("#QSS", 0);

    private static final IntParameter WANTED = IntParameter.of("mode", 0, 2);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#QSS").set(WANTED).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MODE, given.get(WANTED));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(
                Line.of("#QSS").add(port.get(MODE)).add(CardStatus.of(port.sim().state())));
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "card status";
    }
}
