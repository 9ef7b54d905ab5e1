package dev.mynah.network.operator;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.ran.BaseStation;
import dev.mynah.network.ran.Ether;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What can be changed about an operator's cells while they are on air. On the operator's timeline. */
final class RadioKnobs {
    /** How often a level on its way is set anew. */
    private static final Duration STEP = Duration.ofMillis(500);

    private final Ether ether;
    private final Timeline timeline;
    private final Map<String, BaseStation> stations;
    private final Map<String, Integer> ramps = new HashMap<>();

    RadioKnobs(Ether ether, Timeline timeline, Map<String, BaseStation> stations) {
        this.ether = ether;
        this.timeline = timeline;
        this.stations = stations;
    }

    BaseStation station(String cell) {
        BaseStation station = stations.get(cell);
        if (station == null) {
            throw new IllegalArgumentException("cell: \"" + cell + "\" is not one of " + stations.keySet());
        }
        return station;
    }

    /** Sets a level for good, ending a ramp that may be under way. */
    void level(String cell, int rsrp, int rsrq) {
        CellSpec.checkLevel(rsrp, rsrq);
        ramps.merge(cell, 1, Integer::sum);
        station(cell).level(rsrp, rsrq);
    }

    /** Lets a level go evenly to another within a time, in steps of half a second. A later order ends it where it is. */
    void ramp(String cell, int rsrp, Duration within) {
        BaseStation station = station(cell);
        int from = station.rsrp();
        CellSpec.checkLevel(rsrp, station.rsrq());
        int number = ramps.merge(cell, 1, Integer::sum);
        long steps = Math.max(1, within.dividedBy(STEP));
        for (long i = 1; i <= steps; i++) {
            int level = (int) (from + (rsrp - from) * i / steps);
            timeline.after(within.multipliedBy(i).dividedBy(steps), () -> {
                if (ramps.getOrDefault(cell, 0) == number && station.rsrp() != level) {
                    station.level(level, station.rsrq());
                }
            });
        }
    }

    /** Has one UE hear a cell with a level of its own, or as everybody again. */
    void hear(String cell, String ue, Optional<Integer> rsrp) {
        rsrp.ifPresent(it -> CellSpec.checkLevel(it, -100));
        ether.hear(ue, station(cell).cell().identity(), rsrp);
    }
}
