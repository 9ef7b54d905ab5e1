package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Family;
import dev.mynah.modem.Startup;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.modem.at.quectel.gnss.QuectelGnss;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What Quectel's modules share, family by family. */
final class Quectel {
    private static final CardPresence PRESENCE = new CardPresence();

    static final Family<AtPort> CARD = Family.of(
            "Quectel: card", new CardNumber(), new PinCounter(), new CardProgress(), PRESENCE, new CardDetection());

    static final Family<AtPort> PACKETS = Family.of(
            "Quectel: contexts", new ConfigureContext(), new ActivateModuleContext(), new DeactivateModuleContext());

    /** Real ones take ten times as long ({@code slow-boot}); without any silence hosts take OK and RDY for one. */
    static final Startup STARTUP = Startup.AT_ONCE.withRestart(Duration.ofSeconds(1));

    private static final PowerDown POWER_DOWN = new PowerDown();

    static final Family<AtPort> MODULE = Family.of(
            "Quectel: module",
            POWER_DOWN,
            Indications.COMMAND,
            new ConfigurationCommand(
                    "+QURCCFG",
                    "where it speaks unasked, which is on every port",
                    KeptConfiguration.of(
                            "urcport",
                            "(\"usbat\",\"usbmodem\",\"uart1\",\"all\")",
                            "usbat|usbmodem|uart1|all",
                            "all",
                            true)));

    static final Family<AtPort> RECEIVER = QuectelGnss.with(
            new PredictedOrbits(),
            new ConfigurationCommand(
                    "+QGPSCFG",
                    "settings of the GPS receiver",
                    KeptConfiguration.of("outport", "(\"usbnmea\")", "usbnmea", "usbnmea", true)));

    static final List<UnsolicitedReport> REPORTS = Stream.concat(
                    Stream.of(new CardReport(), PRESENCE, POWER_DOWN, new Indications()),
                    QuectelSockets.REPORTS.stream())
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
