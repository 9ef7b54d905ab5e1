package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.stream.IntStream;

/** {@code #SCFGEXT}: how a socket rings, and whether data is written in digits. */
final class ExtendedConfiguration implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);
    private static final IntParameter RING = IntParameter.of("srMode", 0, 2);
    private static final FlagParameter HEX_IN = FlagParameter.of("recvDataMode");
    private static final IntParameter KEEP_ALIVE = IntParameter.of("keepalive", 0, 0);
    private static final IntParameter AUTOMATIC =
            IntParameter.of("ListenAutoRsp", 0, 0).orElse(0);
    private static final FlagParameter HEX_OUT =
            FlagParameter.of("sendDataMode").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SCFGEXT")
                .set(ID, RING, HEX_IN, KEEP_ALIVE, AUTOMATIC, HEX_OUT)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        int id = given.get(ID);
        table.settings(id, table.settings(id).ringing(given.get(RING), given.get(HEX_IN), given.get(HEX_OUT)));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        SocketTable table = SocketTable.of(port);
        return Answer.lines(IntStream.rangeClosed(1, SocketTable.LAST_ID)
                .mapToObj(id -> line(id, table.settings(id)))
                .toList());
    }

    private static String line(int id, SocketSettings now) {
        return "#SCFGEXT: " + id + "," + now.ring() + "," + (now.hexReceived() ? 1 : 0) + ",0,0,"
                + (now.hexSent() ? 1 : 0);
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "more settings of a socket";
    }
}
