package dev.mynah.testbed.file;

import dev.mynah.modem.PortMapping;
import dev.mynah.modem.personalisation.LockSpec;
import dev.mynah.testbed.file.TestbedModem.CardPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a modem's slots: {@code physicalSlots} with what is in each, and {@code slots}, the logical ones, with the port each
 * speaks to at the beginning. Where no physical ones are named there is one for each card, in the order of the slots, and an
 * empty one for each slot that has none or shares another's.
 */
final class SlotsReader {
    private static final int NONE = -1;

    private final CardPlaces cards;
    private final Map<CardPlace, String> takenPorts = new HashMap<>();
    private final Map<String, String> imeis = new HashMap<>();

    SlotsReader(CardPlaces cards) {
        this.cards = cards;
    }

    /** A modem's slots, each kind by number. */
    record Slots(List<Optional<String>> physical, List<TestbedModem.Slot> logical) {}

    Slots read(Fields modem) {
        boolean named = modem.has("physicalSlots");
        List<Optional<String>> physical = new ArrayList<>();
        for (Fields place : modem.each("physicalSlots")) {
            physical.add(inside(place, physical));
        }
        List<Fields> slots = modem.each("slots");
        if (slots.isEmpty()) {
            modem.problem("slots", "a modem needs at least one slot (as - { euicc: euicc0, port: 0, imei: ... })");
        }
        List<Optional<PortMapping>> mapping = new ArrayList<>();
        for (Fields slot : slots) {
            mapping.add(mapping(slot, physical, named));
        }
        if (!named) {
            IntStream.range(physical.size(), slots.size()).forEach(more -> physical.add(Optional.empty()));
        }
        List<TestbedModem.Slot> logical = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            logical(slots.get(i), i, mapping, physical).ifPresent(logical::add);
        }
        return new Slots(physical, logical);
    }

    private Optional<String> inside(Fields place, List<Optional<String>> before) {
        Optional<String> card = cards.card(place);
        if (card.isPresent() && before.contains(card)) {
            place.problem(
                    place.has("uicc") ? "uicc" : "euicc",
                    "\"" + card.get() + "\" is in physical slot " + before.indexOf(card) + " already");
        }
        return place.make(() -> card).flatMap(it -> it);
    }

    /** Where a logical slot is mapped to, if it says so; its card gets a physical slot where the file names none. */
    private Optional<PortMapping> mapping(Fields slot, List<Optional<String>> physical, boolean named) {
        Optional<CardPlace> card = cards.read(slot);
        if (card.isEmpty()) {
            return named && slot.has("physicalSlot") ? empty(slot, physical) : Optional.empty();
        }
        checkTaken(slot, card.get());
        Optional<String> name = Optional.of(card.get().card());
        if (!physical.contains(name)) {
            if (named) {
                slot.problem(
                        slot.has("uicc") ? "uicc" : "euicc",
                        "\"" + card.get().card() + "\" is in none of the modem's physicalSlots");
                return Optional.empty();
            }
            physical.add(name);
        }
        return Optional.of(new PortMapping(physical.indexOf(name), card.get().port()));
    }

    private static Optional<PortMapping> empty(Fields slot, List<Optional<String>> physical) {
        int place = slot.whole("physicalSlot", 0, Math.max(0, physical.size() - 1), NONE);
        if (place == NONE) {
            return Optional.empty();
        }
        if (place < physical.size() && physical.get(place).isPresent()) {
            slot.problem(
                    "physicalSlot", "has a card in it, \"" + physical.get(place).get() + "\": name that");
        }
        return Optional.of(new PortMapping(place, 0));
    }

    private void checkTaken(Fields slot, CardPlace card) {
        String before = takenPorts.putIfAbsent(card, slot.node().path());
        if (before != null && slot.has("uicc")) {
            slot.problem("uicc", "\"" + card.card() + "\" is in " + before + " already");
        } else if (before != null) {
            slot.problem(
                    "port", card.port() + " of eUICC \"" + card.card() + "\" is the port of " + before + " already");
        }
    }

    private Optional<TestbedModem.Slot> logical(
            Fields slot, int number, List<Optional<PortMapping>> mapping, List<Optional<String>> physical) {
        String imei = slot.value("imei", "490154203237518", "", Imei::checked);
        String version =
                slot.optional("softwareVersion", SlotsReader::softwareVersion).orElse("01");
        String before = imeis.putIfAbsent(imei, slot.node().path());
        if (before != null && !imei.isEmpty()) {
            slot.problem("imei", "\"" + imei + "\" is the IMEI of " + before + " already");
        }
        if (mapping.get(number).isEmpty()) {
            OptionalInt free = IntStream.range(0, physical.size())
                    .filter(it -> physical.get(it).isEmpty() && !mapping.contains(Optional.of(new PortMapping(it, 0))))
                    .findFirst();
            if (free.isEmpty() && Stream.of("euicc", "uicc", "physicalSlot").noneMatch(slot::has)) {
                slot.problem("no physical slot is left for it: name its card, or add an empty one to physicalSlots");
            }
            mapping.set(number, Optional.of(new PortMapping(free.orElse(0), 0)));
        } else if (mapping.indexOf(mapping.get(number)) < number && slot.has("physicalSlot")) {
            slot.problem("physicalSlot", "is that of another slot already");
        }
        PortMapping to = mapping.get(number).orElseThrow();
        List<LockSpec> locks = LockReader.read(slot);
        return slot.make(() -> new TestbedModem.Slot(to, imei, version, locks));
    }

    private static String softwareVersion(String text) {
        if (!text.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a software version number (two digits)");
        }
        return text;
    }
}
