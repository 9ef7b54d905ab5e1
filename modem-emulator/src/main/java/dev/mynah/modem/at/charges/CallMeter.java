package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CACM}: the accumulated call meter on the card, which setting takes back to zero. TS 27.007 8.25. */
final class CallMeter implements AtCommand<AtPort> {
    static final StringParameter PASSWORD =
            StringParameter.of("passwd", 8).secret().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CACM").set(PASSWORD).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return ChargeFiles.METER.write(port, new byte[] {0, 0, 0}, given.find(PASSWORD));
    }

    @Override
    public Answer read(AtPort port) {
        return ChargeFiles.METER.read(
                port, content -> Answer.line(Line.of("+CACM").hex(content)));
    }

    @Override
    public String clause() {
        return "27.007 8.25";
    }

    @Override
    public String summary() {
        return "meter of calls on the card";
    }
}
