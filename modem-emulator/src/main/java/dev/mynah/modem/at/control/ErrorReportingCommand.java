package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CMEE}: how much an error tells. TS 27.007 9.1. */
final class ErrorReportingCommand implements AtCommand<AtPort> {
    private static final EnumParameter<ErrorReporting> N = EnumParameter.numbered(
                    "n", ErrorReporting.class, ErrorReporting::value)
            .orElse(ErrorReporting.PLAIN);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMEE").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(AtPort.ERROR_REPORTING, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CMEE").add(port.errorReporting().value()));
    }

    @Override
    public String clause() {
        return "27.007 9.1";
    }

    @Override
    public String summary() {
        return "how errors are shown";
    }
}
