package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The {@code +CIPSTART} family. The connections are the line's own, and end when its host goes for good. */
public final class GprsSockets {
    public static final Family<AtPort> FAMILY = Family.of(
            "SIMCom: TCP, UDP and names, GSM modules",
            new SeveralConnections(),
            new StartTask(),
            new BringUp(),
            new LocalAddress(),
            new StartConnection(),
            new SendData(),
            new QuickSend(),
            new ReceiveMode(),
            new CloseConnection(),
            new ShutDown(),
            new ConnectionStatus(),
            new TransparentMode(),
            new LengthHeader(),
            new LookUpName(),
            new NameServers(),
            new BearerProfile());

    public static final List<UnsolicitedReport> REPORTS = List.of(new ContextLost());

    private GprsSockets() {}

    /** The context that connections and services are on. */
    public static int context(AtPort port) {
        return GprsStack.of(port).context();
    }
}
