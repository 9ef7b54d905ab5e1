package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +IPR}: the rate of the line. Kept for the host to read; a pty or a socket has no rate. V.250 6.2.10. */
final class DteRate implements AtCommand<AtPort> {
    private static final IntParameter RATE = IntParameter.oneOf(
                    "rate", 0, 300, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600)
            .orElse(0);
    private static final Setting<Integer> SETTING = Setting.number("+IPR", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+IPR").set(RATE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(SETTING, given.get(RATE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+IPR").add(port.get(SETTING)));
    }

    @Override
    public String clause() {
        return "V.250 6.2.10";
    }

    @Override
    public String summary() {
        return "rate of the line, 0 for any";
    }
}
