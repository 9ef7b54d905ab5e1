package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +WS46}: the radio technologies in use. The radio is E-UTRAN only, which is 28. TS 27.007 5.9. */
final class WirelessDataService implements AtCommand<AtPort> {
    private static final int E_UTRAN_ONLY = 28;
    private static final IntParameter N =
            IntParameter.oneOf("n", E_UTRAN_ONLY).orElse(E_UTRAN_ONLY).refusing(CmeError.OPERATION_NOT_SUPPORTED);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+WS46").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+WS46").add(E_UTRAN_ONLY));
    }

    @Override
    public String clause() {
        return "27.007 5.9";
    }

    @Override
    public String summary() {
        return "radio technologies";
    }
}
