package dev.mynah.testbed.file;

import dev.mynah.modem.DualSim;
import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.mbim.MbimOffer;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.testbed.file.DoorPlaces.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code modems} section. */
final class ModemReader {
    private static final Map<String, DualSim> DUAL_SIM = Map.of("standby", DualSim.STANDBY, "active", DualSim.ACTIVE);

    private static final String PROTOCOL_WORDS =
            Stream.of(DoorSpec.Protocol.values()).map(DoorSpec.Protocol::word).collect(Collectors.joining(", "));

    private static final Map<String, DoorSpec.Protocol> PROTOCOLS =
            Stream.of(DoorSpec.Protocol.values()).collect(Collectors.toMap(DoorSpec.Protocol::word, it -> it));

    private static final Map<String, Extension> RELEASES =
            Map.of("1.0", Extension.V1, "2.0", Extension.V2, "3.0", Extension.V3);

    private final SlotsReader slotsReader;
    private final DoorPlaces places;
    private final InterfaceReader interfaces = new InterfaceReader();

    ModemReader(CardPlaces cards, DoorPlaces places) {
        this.slotsReader = new SlotsReader(cards);
        this.places = places;
    }

    Optional<TestbedModem> read(String name, Fields modem) {
        TestbedFile.checkName(name, modem);
        PersonalityReader personality = PersonalityReader.of(modem);
        ModemIdentity usual = personality.personality().identity();
        ModemIdentity identity = new ModemIdentity(
                modem.text("manufacturer", usual::manufacturer),
                modem.text("model", usual::model),
                modem.text("revision", usual::revision));
        DualSim dualSim = modem.choice("dualSim", DUAL_SIM, "standby or active").orElse(DualSim.STANDBY);
        SlotsReader.Slots slots = slotsReader.read(modem);
        int slotCount = modem.items("slots").size();
        List<DoorSpec> doors = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Fields door : modem.each("doors")) {
            door(name, door, personality, slotCount).ifPresent(doors::add);
            door.text("name")
                    .filter(it -> names.merge(it, 1, Integer::sum) > 1)
                    .ifPresent(it -> door.problem("name", "\"" + it + "\" is the name of another door already"));
        }
        Optional<RadioSpec> radio = modem.has("radio") ? radio(name, modem.inner("radio")) : Optional.empty();
        Optional<EllipsoidPoint> position =
                modem.has("position") ? position(modem.inner("position")) : Optional.empty();
        return modem.make(() -> new TestbedModem(
                name,
                identity,
                personality.startup(),
                personality.personality().technologies(),
                slots.physical(),
                slots.logical(),
                dualSim,
                doors,
                radio,
                position));
    }

    private Optional<DoorSpec> door(String modem, Fields door, PersonalityReader personality, int slotCount) {
        String name = door.text("name", "at0");
        int slot = door.whole("slot", 0, Math.max(0, slotCount - 1), 0);
        DoorSpec.Protocol protocol =
                door.choice("protocol", PROTOCOLS, PROTOCOL_WORDS).orElse(DoorSpec.Protocol.AT);
        Dialect dialect = personality.dialect(door);
        Extension mbimex =
                door.choice("mbimex", RELEASES, "\"1.0\", \"2.0\" or \"3.0\"").orElse(Extension.V3);
        boolean qmi = door.flag("qmi", false);
        Optional<String> net = interfaces.read(modem, slot, protocol, door);
        boolean echo = door.flag("echo", true);
        Optional<DoorSpec.Place> place =
                places.read(modem, door, Kind.PTY, Kind.TCP, Kind.UNIX, Kind.SERIAL, Kind.RFC2217);
        return door.make(() -> new DoorSpec(
                name, slot, protocol, dialect, new MbimOffer(mbimex, qmi), net, echo, place.orElseThrow()));
    }

    private static Optional<EllipsoidPoint> position(Fields fields) {
        double latitude = fields.decimal("latitude", "52.5208");
        double longitude = fields.decimal("longitude", "13.4094");
        double altitude = fields.decimal("altitude", 0);
        return fields.make(() -> new EllipsoidPoint(latitude, longitude, altitude));
    }

    private Optional<RadioSpec> radio(String modem, Fields radio) {
        int release = radio.choice("version", RadioSpec.VERSIONS, "2.0, 2.1, 2.2 or 2.3")
                .orElse(RadioSpec.USUAL);
        Optional<DoorSpec.Place> place = places.read(modem, radio, Kind.TCP, Kind.UNIX);
        return radio.make(() -> new RadioSpec(release, place.orElseThrow()));
    }
}
