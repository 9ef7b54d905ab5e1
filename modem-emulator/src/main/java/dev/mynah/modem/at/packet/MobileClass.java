package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +CGCLASS}: both domains, but packets wait while there is a call in GSM: class B and no other. TS 27.007 10.1.17. */
final class MobileClass implements AtCommand<AtPort> {
    private static final String B = "B";
    private static final EnumParameter<String> CLASS =
            EnumParameter.worded("class", List.of(B), it -> it).orElse(B).refusing(CmeError.INVALID_MOBILE_CLASS);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGCLASS").set(CLASS).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGCLASS").add(B));
    }

    @Override
    public String clause() {
        return "27.007 10.1.17";
    }

    @Override
    public String summary() {
        return "class of the mobile in GPRS";
    }
}
