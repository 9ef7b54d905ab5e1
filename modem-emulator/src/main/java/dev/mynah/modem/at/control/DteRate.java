package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.door.SerialLine;

/**
 * {@code +IPR}: the rate of the line, in force once the result has gone out at the old one. A UART's rate is the line's and no
 * part of a profile; it cannot be told to find out the host's (0). A pty or a socket has no rate: there it is kept for the host
 * to read. V.250 6.2.10.
 */
final class DteRate implements AtCommand<AtPort> {
    private static final int AUTOMATIC = 0;
    private static final IntParameter RATE = IntParameter.oneOf(
                    "rate", AUTOMATIC, 300, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600)
            .orElse(AUTOMATIC);
    private static final Setting<Integer> SETTING = Setting.number("+IPR", AUTOMATIC);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+IPR").set(RATE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int rate = given.get(RATE);
        if (port.serialLine().isEmpty()) {
            port.set(SETTING, rate);
            return Answer.ok();
        }
        if (rate == AUTOMATIC) {
            return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
        }
        SerialLine line = port.serialLine().get();
        port.afterAnswer(() -> line.format(line.format().at(rate)));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        int rate = port.serialLine().map(line -> line.format().baud()).orElseGet(() -> port.get(SETTING));
        return Answer.line(Line.of("+IPR").add(rate));
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
