package dev.mynah.network.ran;

import dev.mynah.network.air.CellMeasurement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is on air at one moment; immutable, so that every timeline may look at it. */
final class Coverage {
    private static final Comparator<CellMeasurement> STRONGEST_FIRST = Comparator.comparingInt(CellMeasurement::rsrp)
            .reversed()
            .thenComparing(measurement -> measurement.cell().identity());

    static final Coverage NONE = new Coverage(Map.of());

    private final Map<Integer, OnAir> byIdentity;
    private final List<CellMeasurement> heard;

    /** A cell as all UEs hear it, and the station that makes it. */
    record OnAir(BaseStation station, CellMeasurement measurement) {}

    private Coverage(Map<Integer, OnAir> byIdentity) {
        this.byIdentity = byIdentity;
        Collection<OnAir> all = byIdentity.values();
        this.heard =
                all.stream().map(OnAir::measurement).sorted(STRONGEST_FIRST).toList();
    }

    /** All cells, strongest first. */
    List<CellMeasurement> heard() {
        return heard;
    }

    @Nullable OnAir find(int identity) {
        return byIdentity.get(identity);
    }

    /** The same with one station's cell as given. */
    Coverage with(BaseStation station, CellMeasurement measurement) {
        Map<Integer, OnAir> changed = new HashMap<>(byIdentity);
        changed.put(measurement.cell().identity(), new OnAir(station, measurement));
        return new Coverage(changed);
    }

    Coverage without(int identity) {
        Map<Integer, OnAir> changed = new HashMap<>(byIdentity);
        changed.remove(identity);
        return new Coverage(changed);
    }
}
