package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on air at one moment; immutable, so that every timeline may look at it. */
final class Coverage {
    private static final Comparator<CellMeasurement> STRONGEST_FIRST = Comparator.comparingInt(CellMeasurement::rsrp)
            .reversed()
            .thenComparing(measurement -> measurement.cell().identity());

    /** dBm: the least RSRP a UE reports (TS 36.133 9.1.4). */
    private static final int WEAKEST = -140;

    static final Coverage NONE = new Coverage(Map.of());

    private final Map<Long, OnAir> byIdentity;
    private final List<CellMeasurement> heard;

    /** A cell as all UEs hear it, and the station that makes it. */
    record OnAir(BaseStation station, CellMeasurement measurement, Optional<Site> site) {
        CellMeasurement heardBy(UePlace place) {
            Cell cell = measurement.cell();
            Integer own = place.levels().get(cell.identity());
            Optional<Integer> there = site.flatMap(at -> place.position().map(at::levelAt));
            int level = own != null ? own : there.orElse(measurement.rsrp());
            return new CellMeasurement(cell, level, measurement.rsrq());
        }
    }

    private Coverage(Map<Long, OnAir> byIdentity) {
        this.byIdentity = byIdentity;
        Collection<OnAir> all = byIdentity.values();
        this.heard =
                all.stream().map(OnAir::measurement).sorted(STRONGEST_FIRST).toList();
    }

    /** What a UE in a place hears, strongest first. Below the weakest level there is, nothing is heard. */
    List<CellMeasurement> heardBy(UePlace place) {
        if (place.equals(UePlace.ANYWHERE)) {
            return heard;
        }
        return byIdentity.values().stream()
                .map(it -> it.heardBy(place))
                .filter(it -> it.rsrp() >= WEAKEST)
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** All cells, strongest first. */
    List<CellMeasurement> heard() {
        return heard;
    }

    @Nullable OnAir find(long identity) {
        return byIdentity.get(identity);
    }

    /** The same with one station's cell as given. */
    Coverage with(BaseStation station, CellMeasurement measurement, Optional<Site> site) {
        Map<Long, OnAir> changed = new HashMap<>(byIdentity);
        changed.put(measurement.cell().identity(), new OnAir(station, measurement, site));
        return new Coverage(changed);
    }

    Coverage without(long identity) {
        Map<Long, OnAir> changed = new HashMap<>(byIdentity);
        changed.remove(identity);
        return new Coverage(changed);
    }
}
