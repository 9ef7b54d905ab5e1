package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.bands.BandChoice;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code "band"}: the bands the module looks for cells in, as masks in hexadecimal digits: one of GSM and UMTS, one of LTE with
 * bit 0 for band 1, and one of TD-SCDMA, which is not emulated. A mask of 0 changes nothing.
 */
final class BandMask implements Configuration {
    /** A band of GSM (by the numbers of {@code Band}) or UMTS. */
    private record Bit(int mask, Rat rat, List<Integer> bands) {}

    private static final List<Bit> OLD = List.of(
            new Bit(0x001, Rat.GSM, List.of(9, 10, 11)),
            new Bit(0x002, Rat.GSM, List.of(12)),
            new Bit(0x004, Rat.GSM, List.of(8)),
            new Bit(0x008, Rat.GSM, List.of(13)),
            new Bit(0x010, Rat.UTRAN, List.of(1)),
            new Bit(0x020, Rat.UTRAN, List.of(2)),
            new Bit(0x040, Rat.UTRAN, List.of(5)),
            new Bit(0x080, Rat.UTRAN, List.of(8)),
            new Bit(0x100, Rat.UTRAN, List.of(6)),
            new Bit(0x200, Rat.UTRAN, List.of(4)),
            new Bit(0x800, Rat.UTRAN, List.of(19)));

    private static final int LAST_LTE = 63;

    private final int oldSupported;
    private final long lteSupported;

    /** @param oldSupported the bands the module has, as the masks of the setting */
    BandMask(int oldSupported, long lteSupported) {
        this.oldSupported = oldSupported;
        this.lteSupported = lteSupported;
    }

    @Override
    public String name() {
        return "band";
    }

    @Override
    public String allowed() {
        return "(0-" + Integer.toHexString(oldSupported) + "),(0-" + Long.toHexString(lteSupported) + "),(0),(0,1)";
    }

    @Override
    public String read(AtPort port) {
        Map<Rat, Set<Integer>> open = new LinkedHashMap<>();
        for (Rat rat : List.of(Rat.GSM, Rat.UTRAN)) {
            open.put(rat, BandChoice.open(port.network(), rat, of(rat, oldSupported)));
        }
        int old = OLD.stream()
                .filter(it -> (oldSupported & it.mask) != 0
                        && open.getOrDefault(it.rat, Set.of()).containsAll(it.bands))
                .mapToInt(Bit::mask)
                .sum();
        long lte = BandChoice.open(port.network(), Rat.E_UTRAN, lte(lteSupported)).stream()
                .mapToLong(it -> 1L << (it - 1))
                .sum();
        return "0x" + Integer.toHexString(old) + ",0x" + Long.toHexString(lte) + ",0x0";
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        if (values.size() < 2
                || values.size() > 4
                || !values.stream().allMatch(it -> it.matches("(0[xX])?[0-9A-Fa-f]{1,16}"))) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        int old = (int) mask(values.get(0)) & oldSupported;
        long lte = mask(values.get(1)) & lteSupported;
        if (old != 0) {
            for (Rat rat : List.of(Rat.GSM, Rat.UTRAN)) {
                BandChoice.choose(port.network(), rat, of(rat, old), of(rat, oldSupported));
            }
        }
        if (lte != 0) {
            BandChoice.choose(port.network(), Rat.E_UTRAN, lte(lte), lte(lteSupported));
        }
        return Answer.ok();
    }

    private static long mask(String digits) {
        return Long.parseUnsignedLong(digits.replaceFirst("^0[xX]", ""), 16);
    }

    private static Set<Integer> of(Rat rat, int mask) {
        return OLD.stream()
                .filter(it -> it.rat == rat && (mask & it.mask) != 0)
                .flatMap(it -> it.bands.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> lte(long mask) {
        Set<Integer> bands = new TreeSet<>();
        for (int number = 1; number <= LAST_LTE; number++) {
            if (((mask >>> (number - 1)) & 1) != 0) {
                bands.add(number);
            }
        }
        return bands;
    }
}
