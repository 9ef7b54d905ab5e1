package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code ^ICCID}: the ICCID. */
final class CardIdentity implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("^ICCID").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        return port.sim()
                .iccid()
                .map(digits -> Answer.line("^ICCID: " + digits))
                .orElseGet(() -> SimErrors.of(port));
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "ICCID";
    }
}
