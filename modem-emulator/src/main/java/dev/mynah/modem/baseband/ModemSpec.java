package dev.mynah.modem.baseband;

import dev.mynah.modem.DualSim;
import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Startup;
import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a modem is made from.
 *
 * @param cards the places for cards, and what is in them at the beginning
 * @param slots the logical slots, each mapped to a port of its own
 * @param startup how long it takes to begin
 * @param technologies those its radios have
 * @param position where its GPS receiver is at the beginning; empty where no satellite is heard
 */
public record ModemSpec(
        String name,
        ModemIdentity identity,
        List<Optional<HeldCard>> cards,
        List<SlotSpec> slots,
        DualSim dualSim,
        Startup startup,
        Set<Rat> technologies,
        Optional<EllipsoidPoint> position) {
    /** One that hears no satellites. */
    public ModemSpec(
            String name,
            ModemIdentity identity,
            List<Optional<HeldCard>> cards,
            List<SlotSpec> slots,
            DualSim dualSim,
            Startup startup,
            Set<Rat> technologies) {
        this(name, identity, cards, slots, dualSim, startup, technologies, Optional.empty());
    }

    /** One whose radios have all technologies. */
    public ModemSpec(
            String name,
            ModemIdentity identity,
            List<Optional<HeldCard>> cards,
            List<SlotSpec> slots,
            DualSim dualSim,
            Startup startup) {
        this(name, identity, cards, slots, dualSim, startup, EnumSet.allOf(Rat.class));
    }

    /** One that begins at once. */
    public ModemSpec(
            String name,
            ModemIdentity identity,
            List<Optional<HeldCard>> cards,
            List<SlotSpec> slots,
            DualSim dualSim) {
        this(name, identity, cards, slots, dualSim, Startup.AT_ONCE);
    }

    public ModemSpec {
        cards = List.copyOf(cards);
        slots = List.copyOf(slots);
        technologies = Set.copyOf(technologies);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: empty");
        }
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("slots: a modem has one at least");
        }
        if (slots.stream().map(SlotSpec::mapping).distinct().count() < slots.size()) {
            throw new IllegalArgumentException("slots: two are mapped to the same port");
        }
    }

    /**
     * One whose slots share a receiver, as most do, and a card: each is mapped to one of its ports, in order.
     *
     * @param imeis of the slots
     */
    public static ModemSpec of(String name, ModemIdentity identity, HeldCard card, String... imeis) {
        List<SlotSpec> slots = new ArrayList<>();
        for (String imei : imeis) {
            slots.add(new SlotSpec(imei, "01", new PortMapping(0, card.mode().firstProfilePort() + slots.size())));
        }
        return new ModemSpec(name, identity, List.of(Optional.of(card)), slots, DualSim.STANDBY);
    }

    /** The same modem with another card place. */
    ModemSpec withPlace() {
        List<Optional<HeldCard>> more = new ArrayList<>(cards);
        more.add(Optional.empty());
        return new ModemSpec(name, identity, more, slots, dualSim, startup, technologies, position);
    }

    ModemSpec with(DualSim other) {
        return new ModemSpec(name, identity, cards, slots, other, startup, technologies, position);
    }

    ModemSpec with(Set<Rat> others) {
        return new ModemSpec(name, identity, cards, slots, dualSim, startup, others, position);
    }

    ModemSpec with(Startup other) {
        return new ModemSpec(name, identity, cards, slots, dualSim, other, technologies, position);
    }
}
