package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.sockets.AddressLiteral;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code +CDNSCFG}: the name servers to ask. */
final class NameServers implements AtCommand<AtPort> {
    private static final StringParameter FIRST =
            StringParameter.of("pri_dns", 15).quotesOptional();
    private static final StringParameter SECOND =
            StringParameter.of("sec_dns", 15).quotesOptional().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CDNSCFG").set(FIRST, SECOND).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        List<Optional<InetAddress>> wanted = Stream.of(Optional.of(given.get(FIRST)), given.find(SECOND))
                .flatMap(Optional::stream)
                .map(AddressLiteral::read)
                .toList();
        if (wanted.contains(Optional.<InetAddress>empty())) {
            return Answer.error();
        }
        port.sockets()
                .nameServers(
                        GprsStack.of(port).context(),
                        wanted.stream().flatMap(Optional::stream).toList());
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        List<InetAddress> servers =
                port.sockets().nameServers(GprsStack.of(port).context());
        return Answer.lines(List.of("PrimaryDns: " + shown(servers, 0), "SecondaryDns: " + shown(servers, 1)));
    }

    private static String shown(List<InetAddress> servers, int place) {
        return servers.size() > place ? servers.get(place).getHostAddress() : "0.0.0.0";
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "name servers";
    }
}
