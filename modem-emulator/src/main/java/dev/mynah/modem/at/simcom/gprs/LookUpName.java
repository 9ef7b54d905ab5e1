package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +CDNSGIP}: the address of a name, which the host hears of later. */
final class LookUpName implements AtCommand<AtPort> {
    private static final int DNS_ERROR = 8;
    private static final StringParameter NAME = StringParameter.of("domain name", 253);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CDNSGIP").set(NAME).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        if (stack.address().isEmpty()) {
            return Answer.error();
        }
        String name = given.get(NAME);
        port.sockets()
                .resolve(stack.context(), name)
                .map(Names::addresses)
                .otherwise(List.of())
                .onSuccess(found -> port.report(
                        found.isEmpty()
                                ? "+CDNSGIP: 0," + DNS_ERROR
                                : "+CDNSGIP: 1,\"" + name + "\",\""
                                        + found.get(0).getHostAddress() + "\""));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "address of a name";
    }
}
