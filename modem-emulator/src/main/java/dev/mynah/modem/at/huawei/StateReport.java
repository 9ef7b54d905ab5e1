package dev.mynah.modem.at.huawei;

import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.Optional;

/** {@code ^RSSI}, {@code ^HCSQ}, {@code ^MODE}, {@code ^SRVST}, {@code ^SIMST} and {@code ^NDISSTAT}, as they change. */
final class StateReport implements UnsolicitedReport {
    private static final Setting<String> MODE = Setting.memory("");
    private static final Setting<String> SERVICE = Setting.memory("");
    private static final Setting<String> SIGNAL = Setting.memory("");
    private static final Setting<String> STRENGTH = Setting.memory("");

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && Ndis.dialled(port, changed.context().cid())) {
            Ndis.lines("^NDISSTAT:", changed.context()).forEach(port::report);
        }
        if (!port.get(ReportSwitch.REPORTING)) {
            return;
        }
        if (event instanceof SubscriptionEvent.SignalChanged changed) {
            strength(changed.signal()).ifPresent(it -> tell(port, STRENGTH, "^RSSI:" + it));
            tell(port, SIGNAL, SignalLine.of(changed.signal()));
        } else if (event instanceof SubscriptionEvent.ServingNetworkChanged) {
            tell(port, MODE, "^MODE:" + SystemState.of(port).mode());
        } else if (event instanceof SubscriptionEvent.RegistrationChanged) {
            tell(port, SERVICE, "^SRVST:" + SystemState.of(port).service());
        } else if (event instanceof SubscriptionEvent.SimChanged changed) {
            port.report("^SIMST:" + SystemState.sim(changed.state()));
        }
    }

    /** {@code <rssi>} of TS 27.007 8.5. */
    private static Optional<Integer> strength(Optional<SignalQuality> signal) {
        return signal.map(it -> Math.max(0, Math.min(31, (it.rssi() + 113) / 2)));
    }

    private static void tell(AtPort port, Setting<String> told, String line) {
        if (!port.get(told).equals(line)) {
            port.set(told, line);
            port.report(line);
        }
    }
}
