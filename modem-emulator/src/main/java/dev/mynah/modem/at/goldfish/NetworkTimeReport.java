package dev.mynah.modem.at.goldfish;

import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * {@code %CTZV}: universal time, then the offset in quarters of an hour, then hours of daylight saving, then the name of the time
 * zone, which no network tells.
 */
final class NetworkTimeReport implements UnsolicitedReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yy/MM/dd:HH:mm:ss");
    private static final int QUARTER = 15 * 60;

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.NetworkTimeReceived received) {
            NetworkTime time = received.time();
            int quarters = time.local().getOffset().getTotalSeconds() / QUARTER;
            port.report("%CTZV: " + TIME.format(time.local().withOffsetSameInstant(ZoneOffset.UTC))
                    + (quarters < 0 ? "-" : "+") + Math.abs(quarters) + ":" + time.daylightSaving() + ":");
        }
    }
}
