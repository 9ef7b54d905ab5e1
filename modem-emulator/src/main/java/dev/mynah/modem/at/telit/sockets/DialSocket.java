package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;

/** {@code #SD}: opens a socket, which has the line to itself or leaves it to commands. */
final class DialSocket implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);
    private static final FlagParameter DATAGRAMS = FlagParameter.of("txProt");
    private static final IntParameter PORT = IntParameter.of("rPort", 1, 65_535);
    private static final StringParameter HOST = StringParameter.of("IPaddr", 150);
    private static final IntParameter CLOSURE =
            IntParameter.oneOf("closureType", 0, 255).orElse(0);
    private static final IntParameter LOCAL_PORT =
            IntParameter.of("lPort", 0, 65_535).orElse(0);
    private static final FlagParameter COMMAND_MODE =
            FlagParameter.of("connMode").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SD")
                .set(ID, DATAGRAMS, PORT, HOST, CLOSURE, LOCAL_PORT, COMMAND_MODE)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        int id = given.get(ID);
        if (table.find(id)
                .map(it -> it.socket().state() != LineSocket.State.ENDED)
                .orElse(false)) {
            return Answer.error();
        }
        EasySocket socket = table.make(id, given.get(DATAGRAMS) ? SocketKind.UDP : SocketKind.TCP);
        boolean commands = given.get(COMMAND_MODE);
        return Answer.later(socket.open(given.get(HOST), given.get(PORT), given.get(LOCAL_PORT))
                .map(done -> commands ? Answer.ok() : enter(port, socket))
                .otherwise(failure -> commands ? Answer.error() : Answer.result(ResultCode.NO_CARRIER))
                .toCompletionStage());
    }

    static Answer enter(AtPort port, EasySocket socket) {
        port.dataCall(socket.online());
        return Answer.connect(socket.online());
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "open a socket";
    }
}
