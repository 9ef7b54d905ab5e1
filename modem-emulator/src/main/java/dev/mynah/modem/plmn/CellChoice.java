package dev.mynah.modem.plmn;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cell selection and reselection by level. TS 36.304 5.2.3, 5.2.4. */
final class CellChoice {
    /** Qrxlevmin: below this a cell is heard but not good enough to camp on, in dBm. */
    static final int WEAKEST = -126;

    /** Qhyst: how much stronger another cell has to be before it is worth the change, in dB. */
    static final int HYSTERESIS = 4;

    private CellChoice() {}

    /**
     * The cell to camp on among those wanted: the strongest, unless the present one will do.
     *
     * @param present identity of the cell camped on now
     */
    static Optional<CellMeasurement> best(List<CellMeasurement> heard, Optional<Long> present, Predicate<Cell> wanted) {
        List<CellMeasurement> usable = heard.stream()
                .filter(it -> !it.cell().barred() && it.rsrp() >= WEAKEST)
                .filter(it -> wanted.test(it.cell()))
                .toList();
        Optional<CellMeasurement> strongest =
                usable.stream().reduce((best, other) -> other.rsrp() > best.rsrp() ? other : best);
        Optional<CellMeasurement> stay = usable.stream()
                .filter(it -> present.isPresent() && it.cell().identity() == present.get())
                .filter(it -> strongest.get().rsrp() < it.rsrp() + HYSTERESIS)
                .findFirst();
        return stay.or(() -> strongest);
    }
}
