package dev.mynah.hal.service;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.service.modem.ModemService;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The radio HAL of one modem: its service instances. All are called in turns of the modem's timeline. */
public final class RadioHal {
    private final List<Instance> instances = new ArrayList<>();

    /**
     * A service instance.
     *
     * @param name as a device declares it: {@code android.hardware.radio.sim.IRadioSim/slot1}
     */
    public record Instance(String name, LocalBinder root) {}

    /** A service that each logical slot has. */
    private record PerSlot<T>(Class<T> type, BiFunction<Release, Subscription, T> maker) {
        Instance of(Release release, Subscription slot) {
            var declared = release.of(type);
            return new Instance(
                    declared.descriptor() + "/slot" + (slot.slot() + 1), declared.stub(maker.apply(release, slot)));
        }
    }

    private static final List<PerSlot<?>> SERVICES = List.of( //
            new PerSlot<>(IRadioModem.class, ModemService::new));

    /** @param release what hosts are told to expect */
    public RadioHal(Modem modem, Release release) {
        for (Subscription slot : modem.subscriptions()) {
            SERVICES.forEach(service -> instances.add(service.of(release, slot)));
        }
    }

    /** All instances, the modem's own first. */
    public List<Instance> instances() {
        return List.copyOf(instances);
    }
}
