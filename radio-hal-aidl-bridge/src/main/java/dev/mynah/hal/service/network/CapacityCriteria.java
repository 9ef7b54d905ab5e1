package dev.mynah.hal.service.network;

import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.network.LinkCapacityEstimate;
import dev.mynah.modem.Network;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.ServingNetwork;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The capacity of the link, and when a host is told of it. It is what the network gives the active contexts at most, since
 * nothing else bounds the air of a testbed; where no network says, there is nothing to tell.
 */
final class CapacityCriteria {
    private static final int NO_SECOND_LINK = -1;

    private record Criterion(int downlinkHysteresis, int uplinkHysteresis, Ints downlink, Ints uplink) {
        boolean met(LinkCapacityEstimate before, LinkCapacityEstimate now) {
            return Thresholds.met(
                            downlink, downlinkHysteresis, before.downlinkCapacityKbps(), now.downlinkCapacityKbps())
                    || Thresholds.met(uplink, uplinkHysteresis, before.uplinkCapacityKbps(), now.uplinkCapacityKbps());
        }
    }

    private final Map<AccessNetwork, Criterion> criteria = new EnumMap<>(AccessNetwork.class);
    private final Network network;
    private final PacketData packets;
    private final Consumer<LinkCapacityEstimate> tell;
    private Optional<LinkCapacityEstimate> told = Optional.empty();

    CapacityCriteria(Network network, PacketData packets, Consumer<LinkCapacityEstimate> tell) {
        this.network = network;
        this.packets = packets;
        this.tell = tell;
    }

    void forget() {
        criteria.clear();
        told = Optional.empty();
    }

    /** @return whether it makes sense; else nothing is set */
    boolean set(AccessNetwork of, int ms, int downlinkHysteresis, int uplinkHysteresis, Ints downlink, Ints uplink) {
        boolean sensible = Thresholds.sensible(downlink, ms, downlinkHysteresis)
                && Thresholds.sensible(uplink, ms, uplinkHysteresis);
        if (sensible) {
            criteria.put(of, new Criterion(downlinkHysteresis, uplinkHysteresis, downlink, uplink));
        }
        return sensible;
    }

    /** Tells of the capacity if it is another one. */
    void look() {
        Optional<LinkCapacityEstimate> now = estimate();
        boolean worth = now.isPresent()
                && !now.equals(told)
                && told.map(before -> met(before, now.orElseThrow())).orElse(true);
        if (worth) {
            tell.accept(now.orElseThrow());
        }
        if (worth || now.isEmpty()) {
            told = now;
        }
    }

    private boolean met(LinkCapacityEstimate before, LinkCapacityEstimate now) {
        Optional<Criterion> here = network.serving()
                .map(ServingNetwork::rat)
                .map(Technologies::accessNetwork)
                .map(criteria::get);
        return here.isEmpty() || here.get().met(before, now);
    }

    private Optional<LinkCapacityEstimate> estimate() {
        int downlink = most(qualities().mapToInt(PacketData.Quality::downlinkAggregateKbps));
        int uplink = most(qualities().mapToInt(PacketData.Quality::uplinkAggregateKbps));
        return downlink == 0 && uplink == 0
                ? Optional.empty()
                : Optional.of(new LinkCapacityEstimate(downlink, uplink, NO_SECOND_LINK, NO_SECOND_LINK));
    }

    private Stream<PacketData.Quality> qualities() {
        return packets.contexts().stream().flatMap(it -> it.bearer().stream()).map(PacketData.Bearer::quality);
    }

    private static int most(IntStream rates) {
        return rates.max().orElse(0);
    }
}
