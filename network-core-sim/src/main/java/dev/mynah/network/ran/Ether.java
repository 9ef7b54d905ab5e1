package dev.mynah.network.ran;

import dev.mynah.network.air.Air;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The air of a testbed: the cells of all operators and all UEs tuned in. It has no timeline of its own. What is on air is
 * one immutable {@link Coverage} that a change replaces; a signalling connection has an end on the UE's timeline and one
 * on the operator's, and a message is handed from one to the other. So a message costs one turn, however many UEs there
 * are.
 */
public final class Ether implements Air {
    /** Messages one UE, or one connection downwards, may have under way; more are lost. */
    static final int MESSAGES_UNDER_WAY = 64;

    /** Packets of users one UE, or one connection downwards, may have under way; more are lost. */
    static final int PACKETS_UNDER_WAY = 256;

    /** Frames of speech of one UE in one direction: half a second. */
    static final int SPEECH_UNDER_WAY = 25;

    /** The longest NAS message the air carries: the largest PDCP SDU, TS 36.323 4.3.1. */
    static final int LONGEST_MESSAGE = 8188;

    private final Map<String, UePlace> places = new ConcurrentHashMap<>();
    private final Map<Long, BaseStation> stations = new ConcurrentHashMap<>();
    private final AtomicReference<Coverage> coverage = new AtomicReference<>(Coverage.NONE);
    // By number, so that all are told in the same order in every run.
    private final Map<Long, Receiver> receivers = new ConcurrentSkipListMap<>();
    private final AtomicLong numbers = new AtomicLong();

    @Override
    public Transceiver tune(String name, Timeline timeline, UeRadio ue) {
        Receiver receiver = new Receiver(this, numbers.incrementAndGet(), name, timeline, ue);
        receivers.put(receiver.number(), receiver);
        receiver.coverageChanged();
        return receiver;
    }

    /**
     * Builds a cell, silent until {@link BaseStation#level} and {@link BaseStation#power} are set.
     *
     * @param timeline the operator's, on which {@code core} is told of connections
     * @throws IllegalArgumentException when another cell of the testbed has the same identity
     */
    public BaseStation build(Cell cell, Timeline timeline, CoreNetwork core) {
        BaseStation station = new BaseStation(this, cell, timeline, core);
        if (stations.putIfAbsent(cell.identity(), station) != null) {
            throw new IllegalArgumentException("identity: another cell has " + cell.identity() + " already");
        }
        return station;
    }

    /** Takes a cell down for good: switches it off and frees its identity. On the operator's timeline. */
    public void demolish(BaseStation station) {
        station.power(false);
        stations.remove(station.identity(), station);
    }

    /**
     * Says where a UE is. May be called from anywhere.
     *
     * @param ue its name on the air
     * @param position empty: nowhere in particular, where every cell has its usual level
     */
    public void place(String ue, Optional<Position> position) {
        change(ue, place -> place.at(position));
    }

    /** Has one UE hear a cell with a level of its own in dBm, or, without one, as its position makes it. */
    public void hear(String ue, long cell, Optional<Integer> level) {
        change(ue, place -> place.hearing(cell, level));
    }

    private void change(String ue, UnaryOperator<UePlace> by) {
        places.compute(ue, (name, before) -> by.apply(before == null ? UePlace.ANYWHERE : before));
        receivers.values().stream().filter(it -> it.name().equals(ue)).forEach(Receiver::coverageChanged);
    }

    List<CellMeasurement> heardBy(String ue) {
        return coverage().heardBy(places.getOrDefault(ue, UePlace.ANYWHERE));
    }

    Optional<BaseStation> station(long identity) {
        return Optional.ofNullable(stations.get(identity));
    }

    Coverage coverage() {
        return Objects.requireNonNull(coverage.get());
    }

    void broadcast(BaseStation station, CellMeasurement measurement, Optional<Site> site) {
        coverage.updateAndGet(now -> now.with(station, measurement, site));
        receivers.values().forEach(Receiver::coverageChanged);
    }

    void silence(BaseStation station) {
        coverage.updateAndGet(now -> now.without(station.identity()));
        receivers.values().forEach(Receiver::coverageChanged);
    }

    void forget(Receiver receiver) {
        receivers.remove(receiver.number());
    }
}
