package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.bands.BandChoice;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code #BND}: the bands the module looks for cells in: a number for those of GSM, one for those of UMTS, and a mask of LTE in
 * hexadecimal digits with bit 0 for band 1.
 */
final class BandSelection implements AtCommand<AtPort> {
    private static final int EUROPE = 0;
    private static final Set<Integer> GSM = Set.of(9, 10, 12);

    /** Of the numbers Telit has for bands of UMTS, those whose bands the module has. */
    private static final Map<Integer, Set<Integer>> UMTS = new TreeMap<>(Map.of(
            0, Set.of(1),
            5, Set.of(8),
            6, Set.of(1, 8),
            13, Set.of(3),
            15, Set.of(1, 3, 8),
            23, Set.of(1, 3)));

    private static final int ALL_UMTS = 15;
    private static final Set<Integer> LTE = Set.of(1, 3, 7, 8, 20, 28);
    private static final IntParameter GSM_BAND = IntParameter.oneOf("band", EUROPE);
    private static final IntParameter UMTS_BAND = IntParameter.oneOf(
                    "UMTS_band", UMTS.keySet().stream().mapToInt(it -> it).toArray())
            .optional();
    private static final StringParameter LTE_BAND =
            StringParameter.of("LTE_band", 16).quotesOptional().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("#BND").set(GSM_BAND, UMTS_BAND, LTE_BAND).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Set<Integer>> lte = given.find(LTE_BAND).map(BandSelection::bands);
        if (lte.filter(it -> it.isEmpty() || !LTE.containsAll(it)).isPresent()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        BandChoice.choose(port.network(), Rat.GSM, GSM, GSM);
        given.find(UMTS_BAND)
                .ifPresent(it -> BandChoice.choose(
                        port.network(),
                        Rat.UTRAN,
                        UMTS.getOrDefault(it, Set.of()),
                        UMTS.getOrDefault(ALL_UMTS, Set.of())));
        lte.ifPresent(it -> BandChoice.choose(port.network(), Rat.E_UTRAN, it, LTE));
        return Answer.ok();
    }

    /** Empty for what is no mask. */
    private static Set<Integer> bands(String digits) {
        Set<Integer> bands = new TreeSet<>();
        long mask = digits.matches("[0-9A-Fa-f]{1,16}") ? Long.parseUnsignedLong(digits, 16) : 0;
        for (int number = 1; number <= Long.SIZE; number++) {
            if (((mask >>> (number - 1)) & 1) != 0) {
                bands.add(number);
            }
        }
        return bands;
    }

    /** Another voice may have chosen bands of UMTS that have no number together: that is all. */
    @Override
    public Answer read(AtPort port) {
        Set<Integer> umts = BandChoice.open(port.network(), Rat.UTRAN, UMTS.getOrDefault(ALL_UMTS, Set.of()));
        int number = UMTS.entrySet().stream()
                .filter(it -> it.getValue().equals(umts))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ALL_UMTS);
        return Answer.line(
                "#BND: " + EUROPE + "," + number + "," + mask(BandChoice.open(port.network(), Rat.E_UTRAN, LTE)));
    }

    private static String mask(Set<Integer> bands) {
        return Long.toHexString(bands.stream().mapToLong(it -> 1L << (it - 1)).sum())
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("#BND: (" + EUROPE + "),("
                + UMTS.keySet().stream().map(String::valueOf).collect(Collectors.joining(",")) + "),(1-" + mask(LTE)
                + ")");
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "bands to use";
    }
}
