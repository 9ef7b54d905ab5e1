package dev.mynah.hal.service.modem;

import dev.mynah.hal.radio.RadioAccessFamily;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.modem.HardwareConfig;
import dev.mynah.hal.radio.modem.HardwareConfigModem;
import dev.mynah.hal.radio.modem.HardwareConfigSim;
import dev.mynah.hal.radio.modem.RadioCapability;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import java.util.ArrayList;
import java.util.List;

/** What a host is told that the device is made of: a logical modem and a SIM for each logical slot. */
final class Hardware {
    /** GSM, UMTS, LTE and NR; EDGE, HSPA and their like come with the network. */
    private static final int TECHNOLOGIES = RadioAccessFamily.GSM.value()
            | RadioAccessFamily.GPRS.value()
            | RadioAccessFamily.EDGE.value()
            | RadioAccessFamily.UMTS.value()
            | RadioAccessFamily.HSDPA.value()
            | RadioAccessFamily.HSUPA.value()
            | RadioAccessFamily.HSPA.value()
            | RadioAccessFamily.LTE.value()
            | RadioAccessFamily.NR.value();

    /** The same in the numbers of Android's own API: Android 14 gives back a capability in these. */
    private static final int TECHNOLOGIES_OF_ANDROID = 0x89387;

    /** TI of TS 24.007 11.2.3.1.3, and the identities of EPS bearers. */
    private static final int CALLS = 7;

    private static final int DATA_CALLS = 11;

    private final Modem modem;

    Hardware(Modem modem) {
        this.modem = modem;
    }

    List<HardwareConfig> list() {
        List<HardwareConfig> parts = new ArrayList<>();
        modem.subscriptions().forEach(slot -> {
            parts.add(modem(slot));
            parts.add(sim(slot));
        });
        return parts;
    }

    private HardwareConfig modem(Subscription slot) {
        int slots = modem.subscriptions().size();
        return new HardwareConfig(
                HardwareConfig.TYPE_MODEM,
                uuid(slot),
                state(slot.enabled()),
                List.of(new HardwareConfigModem(0, RadioTechnology.LTE, CALLS, DATA_CALLS, slots)),
                List.of());
    }

    private HardwareConfig sim(Subscription slot) {
        return new HardwareConfig(
                HardwareConfig.TYPE_SIM,
                "sim" + slot.slot() + "@" + modem.name(),
                state(slot.sim().atr().length > 0),
                List.of(),
                List.of(new HardwareConfigSim(uuid(slot))));
    }

    private static int state(boolean there) {
        return there ? HardwareConfig.STATE_ENABLED : HardwareConfig.STATE_DISABLED;
    }

    RadioCapability capability(Subscription slot) {
        return new RadioCapability(
                0, RadioCapability.PHASE_CONFIGURED, TECHNOLOGIES, uuid(slot), RadioCapability.STATUS_NONE);
    }

    /** Whether a host means the technologies that every logical modem here has. */
    boolean isAll(int technologies) {
        return technologies == TECHNOLOGIES || technologies == TECHNOLOGIES_OF_ANDROID;
    }

    private String uuid(Subscription slot) {
        return "modem" + slot.slot() + "@" + modem.name();
    }
}
