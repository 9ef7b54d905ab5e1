package dev.mynah.network.mme;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Redirection;
import java.util.Optional;

/** The network's cells of GSM and UTRAN, as an MME that sends UEs there has to know them. TS 23.272 4.3. */
public interface FallbackCells {
    /** None, anywhere. */
    FallbackCells NONE = new FallbackCells() {
        @Override
        public Optional<Redirection> from(Cell cell) {
            return Optional.empty();
        }

        @Override
        public boolean built() {
            return false;
        }
    };

    /** Where a UE of a cell is to go; empty while no such cell is on. */
    Optional<Redirection> from(Cell cell);

    /** Whether there are such cells, on or off. */
    boolean built();
}
