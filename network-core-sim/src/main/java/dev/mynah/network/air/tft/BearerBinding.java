package dev.mynah.network.air.tft;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.nas.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of a connection's bearers takes a packet: the one whose filter matches first by precedence, else the default
 * bearer. Both ends of a connection have one. TS 23.401 4.7.2.2, TS 23.060 15.3.
 */
public final class BearerBinding {
    private record Bound(int bearer, PacketFilter filter) {}

    private final TreeMap<Integer, FilterSet> byBearer = new TreeMap<>();
    private List<Bound> inOrder = List.of();

    /** A bearer stands, or has other filters now. */
    public void bind(int bearer, FilterSet filters) {
        byBearer.put(bearer, filters);
        order();
    }

    public void unbind(int bearer) {
        byBearer.remove(bearer);
        order();
    }

    public void clear() {
        byBearer.clear();
        inOrder = List.of();
    }

    private void order() {
        List<Bound> all = new ArrayList<>();
        byBearer.forEach((bearer, filters) -> filters.filters().forEach(filter -> all.add(new Bound(bearer, filter))));
        all.sort(Comparator.comparingInt(bound -> bound.filter().precedence()));
        inOrder = List.copyOf(all);
    }

    /** @param otherwise the default bearer */
    public int bearer(byte[] packet, Direction direction, int otherwise) {
        if (inOrder.isEmpty()) {
            return otherwise;
        }
        Optional<IpPacket> read = IpPacket.read(packet);
        return read.isEmpty() ? otherwise : bearer(read.get(), direction, otherwise);
    }

    public int bearer(IpPacket packet, Direction direction, int otherwise) {
        for (Bound bound : inOrder) {
            if (bound.filter().matches(packet, direction)) {
                return bound.bearer();
            }
        }
        return otherwise;
    }
}
