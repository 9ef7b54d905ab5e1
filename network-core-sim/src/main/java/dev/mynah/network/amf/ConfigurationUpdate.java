package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.mm5g.ConfigurationUpdateCommand;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.nitz.Announcement;
import java.time.Instant;

/** The generic UE configuration update: the network's names and time, and a new 5G-GUTI. TS 24.501 5.4.4. */
final class ConfigurationUpdate {
    static final Step<UeContext> COMPLETE = Step.of("the old 5G-GUTI is gone", UeContext::oldGutiGone);

    private ConfigurationUpdate() {}

    /** Names and time want no answer. */
    static void send(UeContext ue) {
        Announcement announced = ue.amf().announcement();
        if (announced.silent()) {
            return;
        }
        Instant now = ue.amf().timeline().now();
        ue.send(new ConfigurationUpdateCommand(OptionalElements.NONE
                .with(Mm5gIe.FULL_NAME, announced.full())
                .with(Mm5gIe.SHORT_NAME, announced.abbreviated())
                .with(Mm5gIe.LOCAL_TIME_ZONE, announced.offset(now))
                .with(Mm5gIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE, announced.universalTime(now))
                .with(Mm5gIe.NETWORK_DAYLIGHT_SAVING_TIME, announced.daylightSaving(now))));
    }
}
