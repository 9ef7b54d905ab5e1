package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PortMapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which port each logical slot speaks to, and which slots are in use at all: the first of them, one at least. */
final class SlotMapping {
    private static final CardContact NOWHERE = new CardContact(Optional.empty(), Optional.empty());

    private final List<CardPlace> places;
    private final List<LogicalSlot> slots;
    private final KeptMapping kept;
    /** Of all slots: one that is taken out of use may come back. */
    private final List<PortMapping> ports;

    private int live;

    /** @param slots which are made with this mapping, and then are there */
    SlotMapping(List<CardPlace> places, List<LogicalSlot> slots, List<PortMapping> made, NvItems items) {
        this.places = places;
        this.slots = slots;
        this.kept = new KeptMapping(items, made);
        this.ports = new ArrayList<>(
                kept.mapping().filter(it -> it.stream().allMatch(this::there)).orElse(made));
        this.live = kept.live();
    }

    List<PortMapping> inUse() {
        return List.copyOf(ports.subList(0, live));
    }

    int live() {
        return live;
    }

    KeptMapping kept() {
        return kept;
    }

    /** The slot in use that is mapped to a port. */
    OptionalInt slotAt(PortMapping port) {
        int slot = ports.subList(0, live).indexOf(port);
        return slot < 0 ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** The highest port of a place that a slot in use is mapped to. */
    OptionalInt lastPort(int place) {
        return inUse().stream()
                .filter(it -> it.physicalSlot() == place)
                .mapToInt(PortMapping::port)
                .max();
    }

    /** What a slot meets where it is mapped to. */
    CardContact contact(int slot) {
        PortMapping to = ports.get(slot);
        if (slot >= live || to.physicalSlot() >= places.size()) {
            return NOWHERE;
        }
        CardPlace place = places.get(to.physicalSlot());
        return new CardContact(place.port(to.port()), place.isdrPort());
    }

    /** Maps the slots in use anew, unless one of them had no port of its own then. */
    boolean map(List<PortMapping> wanted) {
        if (wanted.size() != live
                || wanted.stream().distinct().count() < live
                || !wanted.stream().allMatch(this::there)) {
            return false;
        }
        move(wanted);
        kept.mapping(ports);
        return true;
    }

    /** Has one slot in use speak to a port; another that did gets the one it leaves. */
    void seat(int slot, PortMapping port) {
        List<PortMapping> wanted = new ArrayList<>(inUse());
        int other = wanted.indexOf(port);
        if (other >= 0) {
            wanted.set(other, ports.get(slot));
        }
        wanted.set(slot, port);
        move(wanted);
    }

    /** A port without a card is as good as another, but a card has its ports and no others. */
    private boolean there(PortMapping wanted) {
        return wanted.physicalSlot() < places.size()
                && places.get(wanted.physicalSlot()).has(wanted.port());
    }

    private void move(List<PortMapping> wanted) {
        List<Integer> moved = IntStream.range(0, live)
                .filter(slot -> !wanted.get(slot).equals(ports.get(slot)))
                .boxed()
                .toList();
        Deque<PortMapping> left = new ArrayDeque<>();
        moved.stream().map(ports::get).filter(it -> !wanted.contains(it)).forEach(left::add);
        // All let go before the first takes hold: two may change places.
        moved.forEach(slot -> slots.get(slot).remove());
        moved.forEach(slot -> ports.set(slot, wanted.get(slot)));
        for (int slot = live; slot < ports.size(); slot++) {
            if (wanted.contains(ports.get(slot))) {
                ports.set(slot, left.remove());
            }
        }
        moved.forEach(this::meet);
    }

    private void meet(int slot) {
        CardContact contact = contact(slot);
        if (contact.port().isPresent()) {
            slots.get(slot).insert(contact);
        }
    }

    /** Takes slots out of use or into use. */
    void live(int wanted) {
        int before = live;
        for (int slot = wanted; slot < before; slot++) {
            slots.get(slot).sleep();
        }
        live = wanted;
        for (int slot = before; slot < wanted; slot++) {
            slots.get(slot).wake(contact(slot));
        }
        kept.live(live);
    }

    /** A card is in a place now, which may have other ports than the last one had. */
    void inserted(int place) {
        CardPlace there = places.get(place);
        on(place)
                .filter(slot -> !there.has(ports.get(slot).port()))
                .forEach(slot -> there.portNumbers()
                        .mapToObj(port -> new PortMapping(place, port))
                        .filter(port -> !ports.contains(port))
                        .findFirst()
                        .ifPresent(port -> ports.set(slot, port)));
        on(place).forEach(this::meet);
    }

    /** No card is in a place any more. */
    void removed(int place) {
        on(place).forEach(slot -> slots.get(slot).remove());
    }

    private IntStream on(int place) {
        return IntStream.range(0, live).filter(slot -> ports.get(slot).physicalSlot() == place);
    }
}
