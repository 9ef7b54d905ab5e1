package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import java.util.List;
import java.util.stream.Stream;

/** What Quectel's modules share, family by family. */
final class Quectel {
    private static final CardPresence PRESENCE = new CardPresence();

    static final Family<AtPort> CARD = Family.of(
            "Quectel: card", new CardNumber(), new PinCounter(), new CardProgress(), PRESENCE, new CardDetection());

    static final Family<AtPort> PACKETS = Family.of(
            "Quectel: contexts", new ConfigureContext(), new ActivateModuleContext(), new DeactivateModuleContext());

    static final List<UnsolicitedReport> REPORTS = Stream.concat(
                    Stream.of(new CardReport(), PRESENCE), QuectelSockets.REPORTS.stream())
            .toList();

    private Quectel() {}

    /** @param newRadio whether the module has NR */
    static Family<AtPort> network(String title, boolean newRadio) {
        return Family.of(
                title,
                new CellInformation(newRadio),
                new NetworkInformation(),
                new NetworkName(),
                new SignalByTechnology(newRadio),
                new NetworkTimeOfDay());
    }
}
