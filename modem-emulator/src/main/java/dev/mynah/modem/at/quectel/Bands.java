package dev.mynah.modem.at.quectel;

import dev.mynah.modem.Band;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.Set;

/** Bands as these modules write them. */
final class Bands {
    /** TS 36.101 table 5.5-1 and TS 38.104 table 5.2-1: up- and downlink in turns. */
    private static final Set<Integer> TIME_DIVISION =
            Set.of(33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 50, 51, 52, 53, 77, 78, 79, 90, 96);

    private static final int FIRST_MILLIMETRE = 257;

    private Bands() {}

    /** The number of the band a cell is in: the first of those that overlap there. */
    static Optional<Integer> number(Cell cell) {
        return Band.at(cell.rat(), cell.channel()).stream().map(Band::number).findFirst();
    }

    static boolean timeDivision(Cell cell) {
        return number(cell)
                .filter(it -> TIME_DIVISION.contains(it) || it >= FIRST_MILLIMETRE)
                .isPresent();
    }

    /** As {@code +QNWINFO} names it. */
    static String name(Cell cell) {
        return number(cell).map(it -> name(cell.rat(), it)).orElse("");
    }

    private static String name(Rat rat, int number) {
        return switch (rat) {
            case GSM -> "GSM " + gsm(number);
            case UTRAN -> "WCDMA " + utran(number);
            case E_UTRAN -> "LTE BAND " + number;
            case NR -> "NR5G BAND " + number;
        };
    }

    private static int gsm(int number) {
        return switch (number) {
            case 8 -> 850;
            case 9, 10, 11 -> 900;
            case 12 -> 1800;
            case 13 -> 1900;
            default -> number;
        };
    }

    private static int utran(int number) {
        return switch (number) {
            case 1 -> 2100;
            case 2 -> 1900;
            case 3 -> 1800;
            case 4 -> 1700;
            case 5, 19 -> 850;
            case 6 -> 800;
            case 8 -> 900;
            default -> number;
        };
    }
}
