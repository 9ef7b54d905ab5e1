package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** Telit's socket commands. The sockets are the line's own, and end when its host goes for good. */
public final class TelitSockets {
    public static final Family<AtPort> FAMILY = Family.of(
            "Telit: TCP, UDP and names",
            new ContextActivation(),
            new Configuration(),
            new ExtendedConfiguration(),
            new DialSocket(),
            new ResumeSocket(),
            new ShutSocket(),
            new SocketStatus(),
            new SocketCounts(),
            new SendText(),
            new SendOctets(),
            new ReceiveData(),
            new QueryName(),
            new PingHost());

    private TelitSockets() {}
}
