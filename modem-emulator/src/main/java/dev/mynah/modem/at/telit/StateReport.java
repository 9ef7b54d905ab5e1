package dev.mynah.modem.at.telit;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code #QSS} and {@code #PSNT}, to those who asked for them. */
final class StateReport implements UnsolicitedReport {
    private static final int WHETHER_THERE = 1;
    private static final Setting<Integer> TOLD = Setting.memory(-1);

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged changed && port.get(CardStatusQuery.MODE) != 0) {
            int status = CardStatus.of(changed.state());
            int shown = port.get(CardStatusQuery.MODE) == WHETHER_THERE ? Math.min(1, status) : status;
            if (port.get(TOLD) != shown) {
                port.set(TOLD, shown);
                port.report("#QSS: " + shown);
            }
        } else if (event instanceof SubscriptionEvent.ServingNetworkChanged && port.get(NetworkType.REPORTING)) {
            port.report("#PSNT: " + NetworkType.type(port));
        }
    }
}
