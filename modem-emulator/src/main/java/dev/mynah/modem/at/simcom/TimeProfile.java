package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CNTPCID}: the bearer profile by which a time server is asked; there is one, that of {@code +SAPBR}. */
final class TimeProfile implements AtCommand<AtPort> {
    private static final IntParameter CID = IntParameter.of("cid", 1, 1);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNTPCID").set(CID).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CNTPCID").add(1));
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "bearer of the time server";
    }
}
