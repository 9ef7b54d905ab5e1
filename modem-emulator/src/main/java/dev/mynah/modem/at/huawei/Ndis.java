package dev.mynah.modem.at.huawei;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.net.Inet4Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contexts that are dialled for the network port of a module on USB, and what is told of them. There is no such port here. */
final class Ndis {
    private static final Setting<Set<Integer>> DIALLED = Setting.memory(Set.of());

    private Ndis() {}

    static boolean dialled(AtPort port, int cid) {
        return port.get(DIALLED).contains(cid);
    }

    static void dial(AtPort port, int cid) {
        port.set(
                DIALLED,
                Stream.concat(port.get(DIALLED).stream(), Stream.of(cid)).collect(Collectors.toUnmodifiableSet()));
    }

    /** A line for each kind of address the context may have. */
    static List<String> lines(String name, PacketData.Context context) {
        return Stream.of("IPV4", "IPV6")
                .filter(it -> context.type() == PdpType.IPV4V6 || (context.type() == PdpType.IP) == it.equals("IPV4"))
                .map(kind -> name + (has(context, kind.equals("IPV4")) ? 1 : 0) + ",,,\"" + kind + "\"")
                .toList();
    }

    private static boolean has(PacketData.Context context, boolean v4) {
        return context.bearer()
                .map(bearer -> bearer.addresses().stream().anyMatch(it -> it instanceof Inet4Address == v4))
                .orElse(false);
    }

    static Optional<PacketData.Context> context(AtPort port, int cid) {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst();
    }
}
