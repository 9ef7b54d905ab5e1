package dev.mynah.testbed.scenario;

import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.ran.Position;
import java.util.Optional;

/** The running testbed as knobs see it. May be used from any thread. */
public interface Stage {
    /** @throws IllegalArgumentException when there is no such operator */
    OperatorControl operator(String name);

    /** Says where a UE is; empty: nowhere in particular. */
    void place(String ue, Optional<Position> position);

    /** Where a UE was last said to be. */
    Optional<Position> placeOf(String ue);
}
