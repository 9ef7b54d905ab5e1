package dev.mynah.modem.at.services;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands for services the network keeps. */
public final class ServiceCommands {
    private ServiceCommands() {}

    public static Family<AtPort> family() {
        return new Family<>(
                "Supplementary services",
                List.of(new UnstructuredData(), new CallForwarding(), new CommunicationForwarding()));
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new UnstructuredReport());
    }
}
