package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Line;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The unsolicited {@code +CTZV:}, {@code +CTZE:} and {@code +CTZEU:}. TS 27.007 8.41. */
final class TimeZoneReport implements UnsolicitedReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd,HH:mm:ss");

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.NetworkTimeReceived received) {
            NetworkTime time = received.time();
            String zone = TimeZones.quarters(time.local().getOffset());
            switch (port.get(TimeZoneReporting.REPORTED)) {
                case 1 -> port.report(Line.of("+CTZV").add(zone).toString());
                case 2 ->
                    port.report(Line.of("+CTZE")
                            .add(zone)
                            .add(time.daylightSaving())
                            .add(TIME.format(time.local()))
                            .toString());
                case 3 ->
                    port.report(Line.of("+CTZEU")
                            .add(zone)
                            .add(time.daylightSaving())
                            .add(TIME.format(time.local().withOffsetSameInstant(ZoneOffset.UTC)))
                            .toString());
                default -> {}
            }
        }
    }
}
