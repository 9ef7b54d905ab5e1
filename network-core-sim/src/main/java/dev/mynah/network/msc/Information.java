package dev.mynah.network.msc;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.mm.MmInformation;
import dev.mynah.network.nitz.Announcement;
import java.time.Instant;

/** MM information: the network's name and time. TS 24.008 4.3.6. */
final class Information {
    private Information() {}

    static void send(MmContext context) {
        Announcement announced = context.msc().announcement();
        if (announced.silent()) {
            return;
        }
        Instant now = context.msc().timeline().now();
        context.send(new MmInformation(OptionalElements.NONE
                .with(MmIe.FULL_NAME, announced.full())
                .with(MmIe.SHORT_NAME, announced.abbreviated())
                .with(MmIe.LOCAL_TIME_ZONE, announced.offset(now))
                .with(MmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE, announced.universalTime(now))
                .with(MmIe.DAYLIGHT_SAVING_TIME, announced.daylightSaving(now))));
    }
}
