package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QSIMDET}: whether a contact tells of a card, and by which level. Kept, and without effect: an emulated place has no contact and always tells. */
final class CardDetection implements AtCommand<AtPort> {
    private static final Kept ENABLED = new Kept("QSIMDET", "0");
    private static final Kept LEVEL = new Kept("QSIMDET level", "0");
    private static final FlagParameter ENABLE = FlagParameter.of("enable");
    private static final IntParameter INSERT_LEVEL = IntParameter.of("insert_level", 0, 1);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QSIMDET").set(ENABLE, INSERT_LEVEL).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        ENABLED.set(port, given.get(ENABLE));
        LEVEL.set(port, given.get(INSERT_LEVEL) == 1);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+QSIMDET").raw(ENABLED.get(port)).raw(LEVEL.get(port)));
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "contact that tells of a card (kept; there is none)";
    }
}
