package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import java.util.List;
import java.util.Optional;

/** When a connected UE is handed over: event A3 of TS 36.331 5.5.4.4, a neighbour better than the serving cell by an offset. */
final class Handover {
    /** dB: the a3-Offset with its hysteresis. */
    private static final int OFFSET = 3;

    private Handover() {}

    /** The neighbour to hand over to, if there is one of the same network and technology that is better by the offset. */
    static Optional<Cell> target(Cell serving, List<CellMeasurement> heard) {
        Optional<CellMeasurement> present = heard.stream()
                .filter(it -> it.cell().identity() == serving.identity())
                .findFirst();
        int level = present.map(CellMeasurement::rsrp).orElse(Integer.MIN_VALUE + OFFSET);
        return heard.stream()
                .filter(it -> it.cell().identity() != serving.identity())
                .filter(it -> it.cell().rat() == serving.rat())
                .filter(it ->
                        it.cell().plmns().contains(serving.plmn()) && !it.cell().barred())
                .filter(it -> it.rsrp() >= level + OFFSET)
                .findFirst()
                .map(CellMeasurement::cell);
    }
}
