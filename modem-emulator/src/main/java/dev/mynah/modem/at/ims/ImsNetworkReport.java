package dev.mynah.modem.at.ims;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** The unsolicited {@code +CIREPI: <nwimsvops>}, when a network says something else than the last one did. TS 27.007 8.64. */
final class ImsNetworkReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (!(event instanceof SubscriptionEvent.RegistrationChanged) || port.get(ImsNetworkReporting.REPORTING) == 0) {
            return;
        }
        int voice = ImsNetworkReporting.voice(port);
        if (voice != port.get(ImsNetworkReporting.TOLD)) {
            port.set(ImsNetworkReporting.TOLD, voice);
            port.report(Line.of("+CIREPI").add(voice).toString());
        }
    }

    @Override
    public void subscriptionChanged(AtPort port) {
        port.set(ImsNetworkReporting.TOLD, ImsNetworkReporting.voice(port));
    }
}
