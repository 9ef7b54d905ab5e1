package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.util.stream.IntStream;

/** {@code #SCFG}: context and patience of a socket. Packets are TCP's own to cut, {@code <pktSz>} and {@code <txTo>} of online mode are kept for those who read them. */
final class Configuration implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);
    private static final IntParameter CID = IntParameter.of("cid", 1, PacketData.LAST_CONTEXT);
    private static final IntParameter PACKET = IntParameter.of("pktSz", 0, 1500);
    private static final IntParameter IDLE = IntParameter.of("maxTo", 0, 65_535);
    private static final IntParameter CONNECT = IntParameter.of("connTo", 10, 1200);
    private static final IntParameter SEND = IntParameter.of("txTo", 0, 255);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SCFG")
                .set(ID, CID, PACKET, IDLE, CONNECT, SEND)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        int id = given.get(ID);
        if (table.open(id).isPresent()) {
            return Answer.error();
        }
        table.settings(
                id,
                table.settings(id)
                        .with(given.get(CID), given.get(PACKET), given.get(IDLE), given.get(CONNECT), given.get(SEND)));
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
        return "#SCFG: " + id + "," + now.cid() + "," + now.packet() + "," + now.idle() + "," + now.connect() + ","
                + now.send();
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "settings of a socket";
    }
}
