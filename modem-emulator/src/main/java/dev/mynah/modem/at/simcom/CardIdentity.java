package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code +CICCID}: the ICCID. */
final class CardIdentity implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CICCID").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return port.sim()
                .iccid()
                .map(digits -> Answer.line("+ICCID: " + digits))
                .orElseGet(() -> SimErrors.of(port));
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "ICCID";
    }
}
