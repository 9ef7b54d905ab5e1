package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** Quectel's socket commands. The sockets are the line's own, and end when its host goes for good. */
public final class QuectelSockets {
    public static final Family<AtPort> FAMILY = Family.of(
            "Quectel: TCP, UDP, names and time",
            new OpenSocket(),
            new CloseSocket(),
            new SocketState(),
            new SendData(),
            new ReadData(),
            new SwitchAccessMode(),
            new SendEcho(),
            new SocketConfiguration(),
            new LastError(),
            new NameServers(),
            new LookUp(),
            new Ping(),
            new SynchroniseTime());

    public static final List<UnsolicitedReport> REPORTS = List.of(new ContextLost());

    private QuectelSockets() {}

    /** Closes the line's sockets on a context, at once. */
    public static void close(AtPort port, int cid) {
        SocketTable table = SocketTable.of(port);
        table.all().stream().filter(it -> it.socket().cid() == cid).forEach(it -> {
            it.close();
            table.remove(it);
        });
    }
}
