package dev.mynah.hal.service;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.data.IRadioData;
import dev.mynah.hal.radio.ims.IRadioIms;
import dev.mynah.hal.radio.messaging.IRadioMessaging;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.sap.ISap;
import dev.mynah.hal.radio.sim.IRadioSim;
import dev.mynah.hal.radio.voice.IRadioVoice;
import dev.mynah.hal.service.config.ConfigService;
import dev.mynah.hal.service.data.DataService;
import dev.mynah.hal.service.ims.ImsService;
import dev.mynah.hal.service.messaging.MessagingService;
import dev.mynah.hal.service.modem.ModemService;
import dev.mynah.hal.service.network.NetworkService;
import dev.mynah.hal.service.sap.SapService;
import dev.mynah.hal.service.sim.SimService;
import dev.mynah.hal.service.voice.VoiceService;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** The radio HAL of one modem: its service instances. All are called in turns of the modem's timeline. */
public final class RadioHal {
    private static final List<PerSlot<?>> OF_A_SLOT = List.of(
            new PerSlot<>(IRadioData.class, DataService::new),
            new PerSlot<>(IRadioMessaging.class, MessagingService::new),
            new PerSlot<>(IRadioModem.class, ModemService::new),
            new PerSlot<>(IRadioNetwork.class, NetworkService::new),
            new PerSlot<>(IRadioSim.class, SimService::new),
            new PerSlot<>(IRadioVoice.class, VoiceService::new),
            new PerSlot<>(IRadioIms.class, ImsService::new),
            new PerSlot<>(ISap.class, SapService::new));

    private final List<Instance> instances = new ArrayList<>();

    /**
     * A service instance.
     *
     * @param name as a device declares it: {@code android.hardware.radio.sim.IRadioSim/slot1}
     * @param slot the logical slot it is of; empty where it is of the whole modem
     */
    public record Instance(String name, OptionalInt slot, LocalBinder root) {}

    /** A service that each logical slot has. */
    private record PerSlot<T>(Class<T> type, BiFunction<Release, Subscription, ? extends T> maker) {
        Instance of(Release release, Subscription slot, EventStream events, Waking waking) {
            Modem modem = slot.modem();
            CallTrace trace = new CallTrace(events, modem.timeline(), modem.name() + "/slot" + slot.slot());
            return instance(
                    release,
                    type,
                    "slot" + (slot.slot() + 1),
                    OptionalInt.of(slot.slot()),
                    maker.apply(release, slot),
                    trace,
                    modem.timeline(),
                    waking);
        }
    }

    /**
     * To be made in a turn of the modem's timeline.
     *
     * @param release what hosts are told to expect
     * @param events told of every {@link HalCall}
     */
    public RadioHal(Modem modem, Release release, EventStream events) {
        Waking waking = new Waking(modem);
        instances.add(instance(
                release,
                IRadioConfig.class,
                "default",
                OptionalInt.empty(),
                new ConfigService(release, modem),
                new CallTrace(events, modem.timeline(), modem.name()),
                modem.timeline(),
                waking));
        for (Subscription slot : modem.subscriptions()) {
            OF_A_SLOT.stream()
                    .filter(service -> release.has(service.type()))
                    .forEach(service -> instances.add(service.of(release, slot, events, waking)));
        }
    }

    private static <T> Instance instance(
            Release release,
            Class<T> type,
            String name,
            OptionalInt slot,
            T service,
            CallTrace trace,
            Timeline timeline,
            Waking waking) {
        if (service instanceof RadioService<?, ?> traced) {
            traced.place(trace, timeline);
        }
        var declared = release.of(type);
        LocalBinder root = new TracedRoot(declared, declared.stub(service), trace, waking);
        return new Instance(declared.descriptor() + "/" + name, slot, root);
    }

    /** All instances, the modem's own first. */
    public List<Instance> instances() {
        return List.copyOf(instances);
    }
}
