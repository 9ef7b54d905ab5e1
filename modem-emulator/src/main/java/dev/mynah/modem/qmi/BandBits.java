package dev.mynah.modem.qmi;

import dev.mynah.modem.Band;
import java.util.Map;
import java.util.stream.Stream;

/** Bands as one number of bits has them: the old form, for GSM and UTRAN, and that of E-UTRAN's first 64. */
public final class BandBits {
    private static final Map<Integer, Integer> GERAN =
            Map.of(3, 16, 4, 17, 6, 18, 8, 19, 9, 9, 10, 8, 11, 20, 12, 7, 13, 21);
    private static final Map<Integer, Integer> UTRAN = Map.ofEntries(
            Map.entry(1, 22),
            Map.entry(2, 23),
            Map.entry(3, 24),
            Map.entry(4, 25),
            Map.entry(5, 26),
            Map.entry(6, 27),
            Map.entry(7, 48),
            Map.entry(8, 49),
            Map.entry(9, 50),
            Map.entry(11, 61),
            Map.entry(19, 60));

    private BandBits() {}

    /** The bit of a band, in the number of its technology; none where it has none. */
    public static long of(Band band) {
        return switch (band.rat()) {
            case GSM -> bit(GERAN.getOrDefault(band.number(), -1));
            case UTRAN -> bit(UTRAN.getOrDefault(band.number(), -1));
            case E_UTRAN -> bit(band.number() <= Long.SIZE ? band.number() - 1 : -1);
            case NR -> 0;
        };
    }

    /** Those of several bands together. */
    public static long of(Stream<Band> bands) {
        return bands.mapToLong(BandBits::of).reduce(0, (a, b) -> a | b);
    }

    private static long bit(int number) {
        return number < 0 ? 0 : 1L << number;
    }
}
