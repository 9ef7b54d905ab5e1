package dev.mynah.modem.qmi;

import dev.mynah.modem.Band;
import dev.mynah.network.air.Rat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What QMI calls the bands of {@link Band}: a number for the one in use, and a bit in the masks by which hosts choose. */
public final class QmiBands {
    /** Number of the band, number when in use, bit in the mask that GSM and UTRAN share. */
    private record Named(int number, int active, int bit) {}

    private static final List<Named> GSM = List.of(
            new Named(3, 40, 16),
            new Named(4, 41, 17),
            new Named(5, 42, 18),
            new Named(8, 43, 19),
            new Named(9, 45, 9),
            new Named(10, 44, 8),
            new Named(11, 46, 20),
            new Named(12, 47, 7),
            new Named(13, 48, 21));

    private static final List<Named> UTRAN = List.of(
            new Named(1, 80, 22),
            new Named(2, 81, 23),
            new Named(3, 82, 24),
            new Named(4, 83, 25),
            new Named(5, 84, 26),
            new Named(6, 85, 27),
            new Named(7, 86, 48),
            new Named(8, 87, 49),
            new Named(9, 88, 50),
            new Named(11, 90, 61),
            new Named(19, 91, 60));

    private static final Map<Integer, Integer> EUTRAN = read("""
            1=120 2=121 3=122 4=123 5=124 6=125 7=126 8=127
            9=128 10=129 11=130 12=131 13=132 14=133 17=134 18=143
            19=144 20=145 21=146 23=152 24=147 25=148 26=153 27=164
            28=158 29=159 30=160 31=165 32=154 33=135 34=136 35=137
            36=138 37=139 38=140 39=141 40=142 41=149 42=150 43=151
            46=163 47=166 48=167 66=161 71=168
            """);

    private static final Map<Integer, Integer> NR5G = read("""
            1=250 2=251 3=252 5=253 7=254 8=255 12=282 13=291
            14=290 18=292 20=256 25=283 26=293 28=257 29=295 30=294
            34=284 38=258 39=285 40=286 41=259 46=297 48=289 50=260
            51=261 53=296 65=287 66=262 70=263 71=264 74=265 75=266
            76=267 77=268 78=269 79=270 80=271 81=272 82=273 83=274
            84=275 85=276 86=288 91=298 92=299 93=300 94=301 257=277
            258=278 259=279 260=280 261=281
            """);

    private QmiBands() {}

    /** The number of the band a channel is in, as the band in use; empty for a band QMI has no number for. */
    public static Optional<Integer> active(Rat rat, int channel) {
        return Band.at(rat, channel).stream()
                .map(it -> active(rat).get(it.number()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The mask of GSM's and UTRAN's bands among these. */
    public static long mask(Collection<Band> bands) {
        return bands.stream()
                .flatMap(it -> named(it.rat()).stream().filter(named -> named.number() == it.number()))
                .mapToLong(it -> 1L << it.bit())
                .reduce(0, (a, b) -> a | b);
    }

    /** The bands of a mask that GSM and UTRAN share. */
    public static List<Band> bands(long mask) {
        return Stream.of(Rat.GSM, Rat.UTRAN)
                .flatMap(rat -> named(rat).stream()
                        .filter(it -> ((mask >>> it.bit()) & 1) != 0)
                        .flatMap(it -> Band.of(rat, it.number()).stream()))
                .toList();
    }

    /** The masks of LTE's or NR's bands among these: band 1 is the lowest bit of the first word. */
    public static long[] masks(Rat rat, Collection<Band> bands, int words) {
        long[] masks = new long[words];
        bands.stream()
                .filter(it -> it.rat() == rat && it.number() <= words * Long.SIZE)
                .forEach(it -> masks[(it.number() - 1) / Long.SIZE] |= 1L << ((it.number() - 1) % Long.SIZE));
        return masks;
    }

    /** The bands of masks of LTE or NR, as far as there are such. */
    public static List<Band> bands(Rat rat, long... masks) {
        return Band.all(rat).stream()
                .filter(it -> it.number() <= masks.length * Long.SIZE)
                .filter(it -> ((masks[(it.number() - 1) / Long.SIZE] >>> ((it.number() - 1) % Long.SIZE)) & 1) != 0)
                .toList();
    }

    private static Map<Integer, Integer> active(Rat rat) {
        return switch (rat) {
            case GSM, UTRAN -> named(rat).stream().collect(Collectors.toMap(Named::number, Named::active));
            case E_UTRAN -> EUTRAN;
            case NR -> NR5G;
        };
    }

    private static List<Named> named(Rat rat) {
        return switch (rat) {
            case GSM -> GSM;
            case UTRAN -> UTRAN;
            case E_UTRAN, NR -> List.of();
        };
    }

    private static Map<Integer, Integer> read(String table) {
        return Stream.of(table.strip().split("\\s+"))
                .map(it -> it.split("="))
                .collect(Collectors.toMap(it -> Integer.valueOf(it[0]), it -> Integer.valueOf(it[1])));
    }
}
