package dev.mynah.testbed.file;

import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.baseband.DualSim;
import dev.mynah.testbed.file.DoorPlaces.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code modems} section. */
final class ModemReader {
    private static final Map<String, DualSim> DUAL_SIM = Map.of("standby", DualSim.STANDBY, "active", DualSim.ACTIVE);

    private final CardPlaces cards;
    private final DoorPlaces places;
    private final Map<TestbedModem.CardPlace, String> takenPorts = new HashMap<>();
    private final Map<String, String> imeis = new HashMap<>();

    ModemReader(CardPlaces cards, DoorPlaces places) {
        this.cards = cards;
        this.places = places;
    }

    Optional<TestbedModem> read(String name, Fields modem) {
        TestbedFile.checkName(name, modem);
        ModemIdentity identity = new ModemIdentity(
                modem.text("manufacturer", () -> "Mynah"),
                modem.text("model", () -> "Mynah DSDS"),
                modem.text("revision", () -> "1.0"));
        DualSim dualSim = modem.choice("dualSim", DUAL_SIM, "standby or active").orElse(DualSim.STANDBY);
        List<TestbedModem.Slot> slots = new ArrayList<>();
        for (Fields slot : modem.each("slots")) {
            slot(slot).ifPresent(slots::add);
        }
        int slotCount = modem.items("slots").size();
        if (slotCount == 0) {
            modem.problem("slots", "a modem needs at least one slot (as - { euicc: euicc0, port: 0, imei: ... })");
        }
        List<DoorSpec> doors = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Fields door : modem.each("doors")) {
            door(name, door, slotCount).ifPresent(doors::add);
            door.text("name")
                    .filter(it -> names.merge(it, 1, Integer::sum) > 1)
                    .ifPresent(it -> door.problem("name", "\"" + it + "\" is the name of another door already"));
        }
        Optional<RadioSpec> radio = modem.has("radio") ? radio(name, modem.inner("radio")) : Optional.empty();
        return modem.make(() -> new TestbedModem(name, identity, slots, dualSim, doors, radio));
    }

    private Optional<TestbedModem.Slot> slot(Fields slot) {
        String imei = slot.value("imei", "490154203237518", "", Imei::checked);
        String version =
                slot.optional("softwareVersion", ModemReader::softwareVersion).orElse("01");
        Optional<TestbedModem.CardPlace> card = cards.read(slot);
        card.ifPresent(it -> checkTaken(slot, it));
        String before = imeis.putIfAbsent(imei, slot.node().path());
        if (before != null && !imei.isEmpty()) {
            slot.problem("imei", "\"" + imei + "\" is the IMEI of " + before + " already");
        }
        return slot.make(() -> new TestbedModem.Slot(card, imei, version));
    }

    private void checkTaken(Fields slot, TestbedModem.CardPlace card) {
        String before = takenPorts.putIfAbsent(card, slot.node().path());
        if (before != null && slot.has("uicc")) {
            slot.problem("uicc", "\"" + card.card() + "\" is in " + before + " already");
        } else if (before != null) {
            slot.problem(
                    "port", card.port() + " of eUICC \"" + card.card() + "\" is the port of " + before + " already");
        }
    }

    private Optional<DoorSpec> door(String modem, Fields door, int slotCount) {
        String name = door.text("name", "at0");
        int slot = door.whole("slot", 0, Math.max(0, slotCount - 1), 0);
        boolean echo = door.flag("echo", true);
        Optional<DoorSpec.Place> place = places.read(modem, door, Kind.PTY, Kind.TCP, Kind.UNIX);
        return door.make(() -> new DoorSpec(name, slot, echo, place.orElseThrow()));
    }

    private Optional<RadioSpec> radio(String modem, Fields radio) {
        int release = radio.choice("version", RadioSpec.VERSIONS, "2.0, 2.1, 2.2 or 2.3")
                .orElse(RadioSpec.USUAL);
        Optional<DoorSpec.Place> place = places.read(modem, radio, Kind.TCP, Kind.UNIX);
        return radio.make(() -> new RadioSpec(release, place.orElseThrow()));
    }

    private static String softwareVersion(String text) {
        if (!text.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a software version number (two digits)");
        }
        return text;
    }
}
