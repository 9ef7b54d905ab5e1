package dev.mynah.modem.plmn;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;

/** Where to camp, and for what. TS 36.304 4.3. */
public sealed interface Camping {
    /** A suitable cell of the network selected: normal service. */
    record Suitable(CellMeasurement measurement, Plmn plmn) implements Camping {
        public Cell cell() {
            return measurement.cell();
        }
    }

    /** An acceptable cell of a network that won't serve: emergency calls only. */
    record Limited(CellMeasurement measurement) implements Camping {
        public Cell cell() {
            return measurement.cell();
        }
    }

    /** No cell at all. */
    record Nowhere() implements Camping {}
}
