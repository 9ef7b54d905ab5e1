package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CGMR}: the revision, behind the name of the command. */
final class FirmwareRevision implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGMR").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line("+CGMR: " + port.modem().identity().revision());
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "revision";
    }
}
