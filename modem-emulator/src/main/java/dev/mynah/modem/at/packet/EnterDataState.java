package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +CGDATA}: PPP on this line into a context. TS 27.007 10.1.12. */
final class EnterDataState implements AtCommand<AtPort> {
    private static final StringParameter L2P = StringParameter.of("L2P", 16).orElse("PPP");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGDATA").set(L2P).repeating(Contexts.CID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (!given.get(L2P).equalsIgnoreCase("PPP")) {
            return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
        }
        List<Integer> named = given.all(Contexts.CID);
        return DialContext.enter(port, named.isEmpty() ? PacketData.ATTACH_CONTEXT : named.get(0));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGDATA: (\"PPP\")");
    }

    @Override
    public String clause() {
        return "27.007 10.1.12";
    }

    @Override
    public String summary() {
        return "enter data state";
    }
}
