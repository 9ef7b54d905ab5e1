package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QIDNSGIP}: the addresses of a name, which the host hears of later. */
final class LookUp implements AtCommand<AtPort> {
    private static final IntParameter CONTEXT_ID = IntParameter.of("contextID", 1, 16);
    private static final StringParameter NAME = StringParameter.of("hostname", 253);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIDNSGIP").set(CONTEXT_ID, NAME).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        port.sockets()
                .resolve(given.get(CONTEXT_ID), given.get(NAME))
                .onSuccess(names -> tell(table, names))
                .onFailure(failure -> failed(table, SocketError.of(failure)));
        return Answer.ok();
    }

    private static void tell(SocketTable table, Names names) {
        if (names.addresses().isEmpty()) {
            failed(table, SocketError.DNS_PARSE_FAILED);
            return;
        }
        table.lastError = SocketError.NONE;
        table.tell("\"dnsgip\",0," + names.addresses().size() + ","
                + names.timeToLive().toSeconds());
        names.addresses().forEach(it -> table.tell("\"dnsgip\",\"" + it.getHostAddress() + "\""));
    }

    private static void failed(SocketTable table, SocketError error) {
        table.lastError = error;
        table.tell("\"dnsgip\"," + error.number());
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "addresses of a name";
    }
}
