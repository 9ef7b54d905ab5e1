package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code +QCCID}: the ICCID. */
final class CardNumber implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QCCID").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return port.sim()
                .iccid()
                .map(digits -> Answer.line("+QCCID: " + digits))
                .orElseGet(() -> SimErrors.of(port));
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "ICCID";
    }
}
