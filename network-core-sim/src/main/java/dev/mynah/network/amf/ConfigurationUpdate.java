package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.mm5g.ConfigurationUpdateCommand;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.nitz.Announcement;
import java.time.Instant;

/** The generic UE configuration update: the network's names and time, and a new 5G-GUTI. TS 24.501 5.4.4. */
final class ConfigurationUpdate {
    static final Step<UeContext> COMPLETE =
            Step.of("stop T3555, the old 5G-GUTI is gone", ConfigurationUpdate::complete);

    /** The UE is to acknowledge, and to register once it is idle (TS 24.501 9.11.3.18). */
    private static final int ACKNOWLEDGE_AND_REGISTER = 3;

    private ConfigurationUpdate() {}

    private static void complete(UeContext ue) {
        ue.repetition().end(AmfTimer.T3555);
        ue.temporary().oldGone();
    }

    /** The operator has other slices now: the UE is to register anew and ask for some of these. 5.4.4.2. */
    static void slices(UeContext ue) {
        ue.repetition()
                .begin(
                        AmfTimer.T3555,
                        new ConfigurationUpdateCommand(OptionalElements.of(
                                        Mm5gIe.CONFIGURED_NSSAI,
                                        new Nssai(ue.amf().slices()))
                                .with(Mm5gIe.CONFIGURATION_UPDATE_INDICATION, ACKNOWLEDGE_AND_REGISTER)));
    }

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
