package dev.mynah.network.operator;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.mme.FallbackCells;
import dev.mynah.network.ran.BaseStation;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which of an operator's cells serve for fallback: UTRAN before GSM, and before others those of the same location area. */
final class CircuitSwitchedCells implements FallbackCells {
    private final Collection<BaseStation> stations;

    /** @param stations a view of those there are, whenever asked */
    CircuitSwitchedCells(Collection<BaseStation> stations) {
        this.stations = stations;
    }

    static boolean serves(Rat rat) {
        return rat == Rat.GSM || rat == Rat.UTRAN;
    }

    private Stream<BaseStation> all() {
        return stations.stream().filter(it -> serves(it.cell().rat()));
    }

    @Override
    public boolean built() {
        return all().findAny().isPresent();
    }

    @Override
    public Optional<Redirection> from(Cell cell) {
        return all().filter(BaseStation::on)
                .map(BaseStation::cell)
                .min(Comparator.<Cell, Boolean>comparing(it -> it.rat() != Rat.UTRAN)
                        .thenComparing(it -> it.areaCode() != cell.areaCode()))
                .map(it -> new Redirection(it.rat(), OptionalInt.of(it.channel())));
    }
}
