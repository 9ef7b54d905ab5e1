package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.basicconnect.DataClass;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.time.OffsetDateTime;

/** The time the network has sent: local time with its offset. */
final class Nitz implements Cid {
    private static final Field<Integer> YEAR = uint32("Year");
    private static final Field<Integer> MONTH = uint32("Month");
    private static final Field<Integer> DAY = uint32("Day");
    private static final Field<Integer> HOUR = uint32("Hour");
    private static final Field<Integer> MINUTE = uint32("Minute");
    private static final Field<Integer> SECOND = uint32("Second");
    private static final Field<Integer> OFFSET = uint32("TimeZoneOffsetMinutes");
    private static final Field<Integer> DAYLIGHT_SAVING = uint32("DaylightSavingTimeOffsetMinutes");
    private static final Field<Integer> DATA_CLASS = uint32("DataClass");

    @Override
    public Declaration declaration() {
        return Declaration.of(10, "NITZ", "the time the network has sent")
                .query(Layout.EMPTY)
                .state(Layout.of(YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, OFFSET, DAYLIGHT_SAVING, DATA_CLASS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return port.network()
                .time()
                .map(it -> Answer.of(time(port, it)))
                .orElseGet(() -> Answer.failed(Status.READ_FAILURE));
    }

    private static Contents time(MbimPort port, NetworkTime time) {
        OffsetDateTime local = time.local();
        return Contents.none()
                .with(YEAR, local.getYear())
                .with(MONTH, local.getMonthValue())
                .with(DAY, local.getDayOfMonth())
                .with(HOUR, local.getHour())
                .with(MINUTE, local.getMinute())
                .with(SECOND, local.getSecond())
                .with(OFFSET, local.getOffset().getTotalSeconds() / 60)
                .with(DAYLIGHT_SAVING, 60 * time.daylightSaving())
                .with(
                        DATA_CLASS,
                        port.network()
                                .serving()
                                .map(it -> DataClass.of(it.rat(), port.extension()))
                                .orElse(0));
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.NetworkTimeReceived received) {
            port.indicate(this, time(port, received.time()));
        }
    }
}
