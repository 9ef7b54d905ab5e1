package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSDH}: whether text mode shows all there is to a message. TS 27.005 3.3.3. */
final class ShowParameters implements AtCommand<AtPort> {
    private static final FlagParameter SHOW = FlagParameter.of("show").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSDH").set(SHOW).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MessageSettings.SHOW_HEADERS, given.get(SHOW));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CSDH").add(port.get(MessageSettings.SHOW_HEADERS) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.005 3.3.3";
    }

    @Override
    public String summary() {
        return "show headers of text messages";
    }
}
