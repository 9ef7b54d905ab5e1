package dev.mynah.modem.at.simcom;

import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +CNSMOD} and {@code +CSQ}, to those who asked for them. */
final class NetworkReport implements UnsolicitedReport {
    private static final Setting<Integer> TOLD = Setting.memory(-1);

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ServingNetworkChanged && port.get(SystemModeReporting.REPORTING)) {
            port.report("+CNSMOD: " + SystemMode.of(port));
        } else if (event instanceof SubscriptionEvent.SignalChanged changed && port.get(SignalReporting.REPORTING)) {
            signal(port, changed.signal().map(NetworkReport::steps).orElse(99));
        }
    }

    /** {@code <rssi>} of TS 27.007 8.5. */
    private static int steps(SignalQuality signal) {
        return Math.max(0, Math.min(31, (signal.rssi() + 113) / 2));
    }

    private static void signal(AtPort port, int steps) {
        if (port.get(TOLD) != steps) {
            port.set(TOLD, steps);
            port.report("+CSQ: " + steps + ",99");
        }
    }
}
