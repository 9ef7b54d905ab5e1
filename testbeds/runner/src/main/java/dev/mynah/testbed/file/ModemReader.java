package dev.mynah.testbed.file;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.modem.ModemIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the {@code modems} section. */
final class ModemReader {
    private static final String DOOR_KINDS = "pty, tcp or unix";

    private final Map<String, Optional<EuiccSpec>> euiccs;
    private final Map<String, String> takenPorts = new HashMap<>();
    private final Map<String, String> imeis = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** @param euiccs by name; empty where the file's description of one is broken */
    ModemReader(Map<String, Optional<EuiccSpec>> euiccs) {
        this.euiccs = euiccs;
    }

    Optional<TestbedModem> read(String name, Fields modem) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,31}")) {
            modem.problem("", "\"" + name + "\" can't be a name (letters, digits, dots and dashes)");
        }
        ModemIdentity identity = new ModemIdentity(
                modem.text("manufacturer", () -> "Mynah"),
                modem.text("model", () -> "Mynah DSDS"),
                modem.text("revision", () -> "1.0"));
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
        return modem.make(() -> new TestbedModem(name, identity, slots, doors));
    }

    private Optional<TestbedModem.Slot> slot(Fields slot) {
        String euicc = slot.text("euicc", "euicc0");
        int port = slot.whole("port", 0, Integer.MAX_VALUE, "0");
        String imei = slot.value("imei", "490154203237518", "", Imei::checked);
        String version =
                slot.optional("softwareVersion", ModemReader::softwareVersion).orElse("01");
        checkPort(slot, euicc, port);
        String before = imeis.putIfAbsent(imei, slot.node().path());
        if (before != null && !imei.isEmpty()) {
            slot.problem("imei", "\"" + imei + "\" is the IMEI of " + before + " already");
        }
        return slot.make(() -> new TestbedModem.Slot(euicc, port, imei, version));
    }

    private void checkPort(Fields slot, String euicc, int port) {
        if (!slot.has("euicc") || !slot.has("port")) {
            return;
        }
        if (!euiccs.containsKey(euicc)) {
            slot.problem("euicc", "there is no eUICC \"" + euicc + "\" (there is " + quoted(euiccs) + ")");
            return;
        }
        Optional<EuiccSpec> spec = euiccs.getOrDefault(euicc, Optional.empty());
        if (spec.isEmpty()) {
            return;
        }
        int ports = spec.orElseThrow().portCount();
        if (port >= ports) {
            String has = IntStream.range(0, ports).mapToObj(String::valueOf).collect(Collectors.joining(" and "));
            slot.problem("port", port + " is not a port of eUICC \"" + euicc + "\" (it has " + has + ")");
            return;
        }
        String before = takenPorts.putIfAbsent(euicc + "/" + port, slot.node().path());
        if (before != null) {
            slot.problem("port", port + " of eUICC \"" + euicc + "\" is the port of " + before + " already");
        }
    }

    private Optional<DoorSpec> door(String modem, Fields door, int slotCount) {
        String name = door.text("name", "at0");
        int slot = door.whole("slot", 0, Math.max(0, slotCount - 1), 0);
        boolean echo = door.flag("echo", true);
        List<DoorSpec.Place> kinds = new ArrayList<>();
        door.optional("pty", ModemReader::path).map(DoorSpec.Place.Pty::new).ifPresent(kinds::add);
        door.optional("tcp", ModemReader::tcp).ifPresent(kinds::add);
        door.optional("unix", ModemReader::path).map(DoorSpec.Place.Unix::new).ifPresent(kinds::add);
        boolean written = door.has("pty") || door.has("tcp") || door.has("unix");
        if (!written) {
            door.problem("", "where is this door? (one of " + DOOR_KINDS + ")");
        } else if (kinds.size() > 1) {
            door.problem("", "is in " + kinds.size() + " places, a door has one of " + DOOR_KINDS);
        }
        return door.make(() -> new DoorSpec(name, slot, echo, kinds.get(0)))
                .filter(made -> single(modem, door, made.place()));
    }

    /** No two doors may be in one place. */
    private boolean single(String modem, Fields door, DoorSpec.Place place) {
        if (place instanceof DoorSpec.Place.Tcp tcp && tcp.port() == 0) {
            return true;
        }
        boolean shared = place instanceof DoorSpec.Place.Tcp
                || (place instanceof DoorSpec.Place.Unix unix && unix.socket().startsWith("@"));
        String key = (shared ? "" : modem + "/") + place;
        String before = places.putIfAbsent(key, door.node().path());
        if (before != null) {
            door.problem("", "is where " + before + " is already");
        }
        return before == null;
    }

    private static String path(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is empty (a path relative to the modem's directory, as at0)");
        }
        return text;
    }

    private static DoorSpec.Place tcp(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "127.0.0.1" : text.substring(0, colon);
        String port = text.substring(colon + 1);
        if (host.isEmpty() || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not HOST:PORT (as 127.0.0.1:7000; port 0 picks one)");
        }
        return new DoorSpec.Place.Tcp(host.replaceAll("^\\[|]$", ""), Integer.parseInt(port));
    }

    private static String softwareVersion(String text) {
        if (!text.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a software version number (two digits)");
        }
        return text;
    }

    private static String quoted(Map<String, ?> names) {
        return names.isEmpty()
                ? "none"
                : names.keySet().stream().sorted().map(it -> "\"" + it + "\"").collect(Collectors.joining(", "));
    }
}
