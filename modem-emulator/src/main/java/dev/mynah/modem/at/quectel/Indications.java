package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.modem.Messages;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.Optional;

/** {@code +QINDCFG}, and the {@code +QIND} it switches: signal, technology, and memories that are full. */
final class Indications implements UnsolicitedReport {
    private static final int WEAKEST = -113;
    private static final int HIGHEST = 31;
    private static final int UNKNOWN = 99;

    private static final IndicationConfiguration ALL = IndicationConfiguration.of("all", true);
    private static final IndicationConfiguration SIGNAL = IndicationConfiguration.of("csq", false);
    private static final IndicationConfiguration FULL = IndicationConfiguration.of("smsfull", false);
    private static final IndicationConfiguration TECHNOLOGY = IndicationConfiguration.of("act", false);

    private static final Setting<String> SIGNAL_TOLD = Setting.memory("");
    private static final Setting<String> TECHNOLOGY_TOLD = Setting.memory("");

    static final AtCommand<AtPort> COMMAND =
            new ConfigurationCommand("+QINDCFG", "what is told by `+QIND`", ALL, SIGNAL, FULL, TECHNOLOGY);

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SignalChanged changed) {
            int rssi = changed.signal()
                    .map(it -> Math.max(0, Math.min(HIGHEST, (it.rssi() - WEAKEST) / 2)))
                    .orElse(UNKNOWN);
            tell(port, SIGNAL, SIGNAL_TOLD, line(SIGNAL).add(rssi).add(UNKNOWN));
        } else if (event instanceof SubscriptionEvent.ServingNetworkChanged changed) {
            tell(port, TECHNOLOGY, TECHNOLOGY_TOLD, line(TECHNOLOGY).add(technology(changed.network())));
        } else if (event instanceof SubscriptionEvent.MemoryFull full && ALL.told(port) && FULL.told(port)) {
            port.report(line(FULL)
                    .add(full.memory() == Messages.Memory.CARD ? "SM" : "ME")
                    .toString());
        }
    }

    private static Line line(IndicationConfiguration kind) {
        return Line.of("+QIND").add(kind.name());
    }

    /** Once for each change that shows. */
    private static void tell(AtPort port, IndicationConfiguration kind, Setting<String> told, Line line) {
        if (ALL.told(port) && kind.told(port) && !port.get(told).equals(line.toString())) {
            port.set(told, line.toString());
            port.report(line.toString());
        }
    }

    private static String technology(Optional<ServingNetwork> network) {
        return network.map(it -> switch (it.rat()) {
                    case GSM -> "GSM";
                    case UTRAN -> "WCDMA";
                    case E_UTRAN -> "LTE";
                    case NR -> "NR5G";
                })
                .orElse("UNKNOWN");
    }
}
