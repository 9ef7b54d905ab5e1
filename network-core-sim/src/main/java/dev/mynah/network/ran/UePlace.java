package dev.mynah.network.ran;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is particular about one UE's reception; immutable.
 *
 * @param position where it is; elsewhere it hears each cell as strongly as everybody does
 * @param levels what it hears of single cells by identity, whatever its position
 */
record UePlace(Optional<Position> position, Map<Long, Integer> levels) {
    static final UePlace ANYWHERE = new UePlace(Optional.empty(), Map.of());

    UePlace {
        levels = Map.copyOf(levels);
    }

    UePlace at(Optional<Position> newPosition) {
        return new UePlace(newPosition, levels);
    }

    /** Hears a cell with a level of its own, or as everybody again. */
    UePlace hearing(long cell, Optional<Integer> level) {
        Map<Long, Integer> changed = new HashMap<>(levels);
        level.ifPresentOrElse(it -> changed.put(cell, it), () -> changed.remove(cell));
        return new UePlace(position, changed);
    }
}
