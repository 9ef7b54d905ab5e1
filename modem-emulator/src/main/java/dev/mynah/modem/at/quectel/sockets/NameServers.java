package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.sockets.AddressLiteral;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code +QIDNSCFG}: the name servers of a context. */
final class NameServers implements AtCommand<AtPort> {
    private static final IntParameter CONTEXT_ID = IntParameter.of("contextID", 1, 16);
    private static final StringParameter FIRST =
            StringParameter.of("pridnsaddr", 45).quotesOptional().optional();
    private static final StringParameter SECOND =
            StringParameter.of("secdnsaddr", 45).quotesOptional().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIDNSCFG").set(CONTEXT_ID, FIRST, SECOND).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(CONTEXT_ID);
        if (!given.has(FIRST)) {
            Line line = Line.of("+QIDNSCFG").add(cid);
            port.sockets().nameServers(cid).stream().limit(2).forEach(it -> line.add(it.getHostAddress()));
            return Answer.line(line);
        }
        List<Optional<InetAddress>> wanted = Stream.of(given.find(FIRST), given.find(SECOND))
                .flatMap(Optional::stream)
                .map(AddressLiteral::read)
                .toList();
        if (wanted.contains(Optional.<InetAddress>empty())) {
            SocketTable.of(port).lastError = SocketError.INVALID_PARAMETERS;
            return Answer.error();
        }
        port.sockets()
                .nameServers(cid, wanted.stream().flatMap(Optional::stream).toList());
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "name servers of a context";
    }
}
