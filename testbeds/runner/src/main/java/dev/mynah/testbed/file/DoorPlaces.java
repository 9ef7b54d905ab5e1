package dev.mynah.testbed.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where doors are. No two doors of a testbed may be in one place. */
final class DoorPlaces {
    private final Map<String, String> taken = new HashMap<>();

    /** The kinds of place, by the field that says it. */
    enum Kind {
        PTY("pty"),
        TCP("tcp"),
        UNIX("unix"),
        SERIAL("serial"),
        RFC2217("rfc2217"),
        VPCD("vpcd");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        private DoorSpec.Place place(String text, Fields door) {
            return switch (this) {
                case PTY -> new DoorSpec.Place.Pty(path(text));
                case TCP -> tcp(text, DoorSpec.Place.Tcp::new);
                case UNIX -> new DoorSpec.Place.Unix(path(text));
                case SERIAL -> new DoorSpec.Place.Serial(SerialReader.read(path(text), door));
                case RFC2217 -> tcp(text, DoorSpec.Place.ComPort::new);
                case VPCD -> tcp(text, DoorSpec.Place.Vpcd::new);
            };
        }
    }

    private interface MakePlace {
        DoorSpec.Place of(String host, int port);
    }

    /**
     * The one place a door has.
     *
     * @param owner the modem or card in whose directory its path is
     */
    Optional<DoorSpec.Place> read(String owner, Fields door, Kind... allowed) {
        Map<String, DoorSpec.Place> places = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (Kind kind : allowed) {
            fields.add(kind.field);
            door.optional(kind.field, text -> kind.place(text, door)).ifPresent(place -> places.put(kind.field, place));
            if (door.has(kind.field)) {
                written.add(kind.field);
            }
        }
        String kinds = String.join(", ", fields.subList(0, fields.size() - 1)) + " or " + fields.get(fields.size() - 1);
        if (written.isEmpty()) {
            door.problem("", "where is this door? (one of " + kinds + ")");
        } else if (places.size() > 1) {
            door.problem("", "is in " + places.size() + " places, a door has one of " + kinds);
        }
        return places.size() == 1 && written.size() == 1
                ? places.values().stream().findFirst().filter(place -> single(owner, door, place))
                : Optional.empty();
    }

    private boolean single(String owner, Fields door, DoorSpec.Place place) {
        Optional<String> key = key(owner, place);
        if (key.isEmpty()) {
            return true;
        }
        String before = taken.putIfAbsent(key.get(), door.node().path());
        if (before != null) {
            door.problem("", "is where " + before + " is already");
        }
        return before == null;
    }

    /** What no other place may be; empty where the system chooses one that is free. */
    private static Optional<String> key(String owner, DoorSpec.Place place) {
        if (place instanceof DoorSpec.Place.Tcp tcp) {
            return port(tcp.host(), tcp.port());
        }
        if (place instanceof DoorSpec.Place.ComPort tcp) {
            return port(tcp.host(), tcp.port());
        }
        if (place instanceof DoorSpec.Place.Serial serial) {
            return Optional.of(serial.setup().port());
        }
        boolean shared = place instanceof DoorSpec.Place.Vpcd
                || (place instanceof DoorSpec.Place.Unix unix && unix.socket().startsWith("@"));
        return Optional.of((shared ? "" : owner + "/") + place);
    }

    private static Optional<String> port(String host, int port) {
        return port == 0 ? Optional.empty() : Optional.of(host + ":" + port);
    }

    private static String path(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is empty (a path relative to the modem's directory, as at0)");
        }
        return text;
    }

    private static DoorSpec.Place tcp(String text, MakePlace make) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "127.0.0.1" : text.substring(0, colon);
        String port = text.substring(colon + 1);
        if (host.isEmpty() || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not HOST:PORT (as 127.0.0.1:7000; port 0 picks one)");
        }
        return make.of(host.replaceAll("^\\[|]$", ""), Integer.parseInt(port));
    }
}
