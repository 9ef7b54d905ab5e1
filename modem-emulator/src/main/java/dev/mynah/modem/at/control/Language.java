package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CLAN}: the language of the device's user, which the card may ask for. The modem has no texts: all will do. TS 27.007 8.30. */
final class Language implements AtCommand<AtPort> {
    private static final StringParameter CODE = StringParameter.of("code", 8);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLAN").set(CODE).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String code = given.get(CODE);
        return code.matches("[a-z]{2}")
                ? Pending.ok(port.modem().language(code))
                : Answer.error(CmeError.LANGUAGE_NOT_SUPPORTED);
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CLAN").add(port.modem().language()));
    }

    @Override
    public String clause() {
        return "27.007 8.30";
    }

    @Override
    public String summary() {
        return "language of the user";
    }
}
