package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.modem.at.port.AtPort;
import java.net.InetAddress;
import java.util.List;

/** {@code +CDNSGIP}: the address of a name. */
final class LookUpName implements AtCommand<AtPort> {
    private static final int GENERAL_ERROR = 10;
    private static final StringParameter NAME = StringParameter.of("domain name", 254);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CDNSGIP").set(NAME).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String name = given.get(NAME);
        return Answer.later(port.sockets()
                .resolve(LinkTable.of(port).profile, name)
                .map(Names::addresses)
                .otherwise(List.of())
                .map(found -> found.isEmpty() ? unknown() : known(name, found.get(0)))
                .toCompletionStage());
    }

    private static Answer known(String name, InetAddress address) {
        return Answer.line(Line.of("+CDNSGIP").add(1).add(name).add(address.getHostAddress()));
    }

    private static Answer unknown() {
        return Answer.error("+CDNSGIP: 0," + GENERAL_ERROR);
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "address of a name";
    }
}
