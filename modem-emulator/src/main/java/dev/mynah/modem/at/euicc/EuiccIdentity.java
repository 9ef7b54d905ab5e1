package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CGEUICCID}: the EID. TS 27.007 20. */
final class EuiccIdentity implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGEUICCID").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Pending.of(
                port.sim().euicc().eid(),
                eid -> Answer.line(Line.of("+CGEUICCID").add(eid)));
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "identifier of the eUICC";
    }
}
