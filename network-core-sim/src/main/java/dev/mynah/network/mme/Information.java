package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.nitz.Announcement;
import java.time.Instant;

/** EMM information: the network's name and time. TS 24.301 5.4.5. */
final class Information {
    static final Step<UeContext> SEND = Step.of("EMM INFORMATION", Information::send);

    private Information() {}

    static void send(UeContext ue) {
        Announcement announced = ue.mme().announcement();
        if (announced.silent()) {
            return;
        }
        Instant now = ue.mme().timeline().now();
        OptionalElements optional = OptionalElements.NONE
                .with(EmmIe.FULL_NAME, announced.full())
                .with(EmmIe.SHORT_NAME, announced.abbreviated())
                .with(EmmIe.LOCAL_TIME_ZONE, announced.offset(now))
                .with(EmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE, announced.universalTime(now))
                .with(EmmIe.DAYLIGHT_SAVING_TIME, announced.daylightSaving(now));
        ue.send(new EmmInformation(optional));
    }
}
