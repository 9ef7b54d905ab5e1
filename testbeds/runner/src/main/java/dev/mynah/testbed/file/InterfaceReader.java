package dev.mynah.testbed.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads which network interface has the packets of the connections made over a door: one for a control device, and no other's. */
final class InterfaceReader {
    private final Map<String, String> taken = new HashMap<>();

    /** The packets stay with the device, by whichever of its doors a host speaks to it. */
    Optional<String> read(String modem, int slot, DoorSpec.Protocol protocol, Fields door) {
        Optional<String> net = door.optional("net", InterfaceReader::name);
        boolean allowed = door.flag("allow", false);
        if (net.isEmpty()) {
            return net;
        }
        Optional<String> voice = voice(protocol);
        if (voice.isEmpty()) {
            door.problem("net", "is for doors of QMI and MBIM; a host that dials by AT has its packets on the line");
            return Optional.empty();
        }
        if (!allowed) {
            door.problem(
                    "net", "packets would leave the testbed through " + net.get() + "; say allow: true if they may");
        }
        single("interface " + net.get(), door);
        single(modem + " " + slot + " " + voice.get(), door);
        return net;
    }

    private void single(String key, Fields door) {
        String before = taken.putIfAbsent(key, door.node().path());
        if (before != null) {
            door.problem("net", "is said by " + before + " already, and one door of a device and slot says it for all");
        }
    }

    private static Optional<String> voice(DoorSpec.Protocol protocol) {
        return switch (protocol) {
            case AT, NMEA -> Optional.empty();
            case QMI, QMI_PROXY -> Optional.of("QMI");
            case MBIM, MBIM_PROXY -> Optional.of("MBIM");
        };
    }

    private static String name(String text) {
        // IFNAMSIZ is 16 with the zero at its end.
        if (!text.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,14}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not the name of a network interface (as wwan0)");
        }
        return text;
    }
}
