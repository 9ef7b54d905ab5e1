package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** SIMCom's commands for links. Those are the line's own, and end when its host goes for good. */
public final class SimcomSockets {
    public static final Family<AtPort> FAMILY = Family.of(
            "SIMCom: TCP, UDP and names",
            new OpenNetwork(),
            new CloseNetwork(),
            new LocalAddress(),
            new SocketProfile(),
            new OpenLink(),
            new SendOnLink(),
            new ReceiveMode(),
            new CloseLink(),
            new TransparentMode(),
            new LengthHeader(),
            new AddressHeader(),
            new LinkConfiguration(),
            new LinkTimeouts(),
            new SendMode(),
            new LookUpName(),
            new PingHost());

    public static final List<UnsolicitedReport> REPORTS = List.of(new NetworkLost());

    private SimcomSockets() {}

    /** The context that links are on. */
    public static int context(AtPort port) {
        return LinkTable.of(port).profile;
    }
}
