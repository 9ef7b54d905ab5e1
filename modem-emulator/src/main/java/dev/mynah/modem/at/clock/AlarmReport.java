package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** The unsolicited {@code +CALV: <n>}: an alarm rings. TS 27.007 8.16. */
final class AlarmReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.AlarmRang rang) {
            port.report(Line.of("+CALV").add(rang.alarm().number()).toString());
        }
    }
}
