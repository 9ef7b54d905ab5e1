package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.HexFormat;

/** {@code +CAMM}: the most the meter on the card may come to; zero for no limit. TS 27.007 8.26. */
final class CallMeterMaximum implements AtCommand<AtPort> {
    private static final StringParameter ACMMAX =
            StringParameter.of("acmmax", 6).orElse("000000");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CAMM").set(ACMMAX, CallMeter.PASSWORD).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String digits = given.get(ACMMAX);
        return digits.matches("[0-9A-Fa-f]{6}")
                ? ChargeFiles.MAXIMUM.write(port, HexFormat.of().parseHex(digits), given.find(CallMeter.PASSWORD))
                : Answer.error(CmeError.INCORRECT_PARAMETERS);
    }

    @Override
    public Answer read(AtPort port) {
        return ChargeFiles.MAXIMUM.read(
                port, content -> Answer.line(Line.of("+CAMM").hex(content)));
    }

    @Override
    public String clause() {
        return "27.007 8.26";
    }

    @Override
    public String summary() {
        return "limit of the meter of calls";
    }
}
