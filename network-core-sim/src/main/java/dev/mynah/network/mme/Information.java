package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
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
        OptionalElements optional = OptionalElements.NONE;
        if (!announced.fullName().isEmpty()) {
            optional = optional.with(EmmIe.FULL_NAME, NetworkName.of(announced.fullName()));
        }
        if (!announced.shortName().isEmpty()) {
            optional = optional.with(EmmIe.SHORT_NAME, NetworkName.of(announced.shortName()));
        }
        if (announced.time()) {
            Instant now = ue.mme().timeline().now();
            TimeZone zone = TimeZone.of(announced.zone().getRules().getOffset(now));
            int saving = Math.toIntExact(
                    announced.zone().getRules().getDaylightSavings(now).toHours());
            optional = optional.with(EmmIe.LOCAL_TIME_ZONE, zone)
                    .with(EmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE, TimeZoneAndTime.of(now, zone))
                    .with(EmmIe.DAYLIGHT_SAVING_TIME, Math.max(0, Math.min(2, saving)));
        }
        ue.send(new EmmInformation(optional));
    }
}
