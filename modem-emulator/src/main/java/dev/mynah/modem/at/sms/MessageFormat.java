package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CMGF}: PDUs or text. TS 27.005 3.2.3. */
final class MessageFormat implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 1).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGF").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MessageSettings.FORMAT, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CMGF").add(port.get(MessageSettings.FORMAT)));
    }

    @Override
    public String clause() {
        return "27.005 3.2.3";
    }

    @Override
    public String summary() {
        return "format of messages";
    }
}
