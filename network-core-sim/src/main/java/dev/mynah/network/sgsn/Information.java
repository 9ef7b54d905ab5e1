package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmInformation;
import dev.mynah.network.nitz.Announcement;
import java.time.Instant;

/** GMM information: the network's name and time. TS 24.008 4.7.12. */
final class Information {
    static final Step<MsContext> SEND = Step.of("GMM INFORMATION", Information::send);

    private Information() {}

    static void send(MsContext ms) {
        Announcement announced = ms.sgsn().announcement();
        if (announced.silent()) {
            return;
        }
        Instant now = ms.sgsn().timeline().now();
        OptionalElements optional = OptionalElements.NONE
                .with(GmmIe.FULL_NAME, announced.full())
                .with(GmmIe.SHORT_NAME, announced.abbreviated())
                .with(GmmIe.LOCAL_TIME_ZONE, announced.offset(now))
                .with(GmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE, announced.universalTime(now))
                .with(GmmIe.DAYLIGHT_SAVING_TIME, announced.daylightSaving(now));
        ms.send(new GmmInformation(optional));
    }
}
