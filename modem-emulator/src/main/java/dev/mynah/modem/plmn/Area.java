package dev.mynah.modem.plmn;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;

/**
 * A registration area in the lists of forbidden ones: a tracking area of EPS or of 5GS, or a location area, which GSM and
 * UTRAN have in common. The lists of the three kinds have nothing to do with each other.
 */
public record Area(Kind kind, Plmn plmn, int code) {
    /** Which lists an area is for. */
    public enum Kind {
        /** TS 24.008 4.1.2. */
        LOCATION_AREA,
        /** TS 24.301 5.3.2. */
        TRACKING_AREA,
        /** TS 24.501 5.3.13. */
        TRACKING_AREA_5GS;

        static Kind of(Rat rat) {
            return switch (rat) {
                case GSM, UTRAN -> LOCATION_AREA;
                case E_UTRAN -> TRACKING_AREA;
                case NR -> TRACKING_AREA_5GS;
            };
        }
    }

    /** The area a cell is in for a UE that has chosen one of the cell's networks. */
    public static Area of(Cell cell, Plmn plmn) {
        return new Area(Kind.of(cell.rat()), plmn, cell.areaCode());
    }
}
