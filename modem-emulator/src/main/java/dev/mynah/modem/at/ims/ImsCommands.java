package dev.mynah.modem.at.ims;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands about the IP multimedia subsystem. */
public final class ImsCommands {
    private ImsCommands() {}

    public static Family<AtPort> family() {
        return Family.of("IMS", new ImsRegistration(), new ImsNetworkReporting());
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new ImsRegistrationReport(), new ImsNetworkReport());
    }
}
