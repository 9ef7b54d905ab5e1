package dev.mynah.modem.at.bands;

import dev.mynah.modem.Network;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bands a module has, by the numbers of {@code Band}, with the two masks in which SIMCom, Sierra and Huawei write them as
 * their chips do: one that GSM and UMTS share, and one of LTE with bit 0 for band 1.
 */
public final class ModuleBands {
    /** Bits of the mask that is shared, by the bands' numbers. */
    private static final Map<Rat, Map<Integer, Integer>> BITS = Map.of(
            Rat.GSM,
            Map.of(8, 19, 9, 9, 10, 8, 11, 20, 12, 7, 13, 21),
            Rat.UTRAN,
            Map.of(1, 22, 2, 23, 3, 24, 4, 25, 5, 26, 6, 27, 8, 49, 9, 50, 19, 60));

    private static final List<Rat> SHARED = List.of(Rat.GSM, Rat.UTRAN);

    private final Map<Rat, Set<Integer>> supported;

    public ModuleBands(Set<Integer> gsm, Set<Integer> utran, Set<Integer> eutran) {
        supported = Map.of(Rat.GSM, Set.copyOf(gsm), Rat.UTRAN, Set.copyOf(utran), Rat.E_UTRAN, Set.copyOf(eutran));
    }

    public Set<Integer> supported(Rat rat) {
        return supported.getOrDefault(rat, Set.of());
    }

    public long shared() {
        return SHARED.stream().mapToLong(rat -> mask(rat, supported(rat))).sum();
    }

    public long lte() {
        return mask(Rat.E_UTRAN, supported(Rat.E_UTRAN));
    }

    /** Those of GSM and UMTS that are open. */
    public long sharedOpen(Network network) {
        return SHARED.stream().mapToLong(rat -> mask(rat, open(network, rat))).sum();
    }

    public long lteOpen(Network network) {
        return mask(Rat.E_UTRAN, open(network, Rat.E_UTRAN));
    }

    public Set<Integer> open(Network network, Rat rat) {
        return BandChoice.open(network, rat, supported(rat));
    }

    /** Opens these and no others, as far as the module has them: a mask of 0 closes all of its technologies. False if none is left. */
    public boolean choose(Network network, long shared, long lte) {
        if ((shared & shared()) == 0 && (lte & lte()) == 0) {
            return false;
        }
        for (Rat rat : List.of(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN)) {
            BandChoice.choose(network, rat, of(rat, rat == Rat.E_UTRAN ? lte : shared), supported(rat));
        }
        return true;
    }

    private Set<Integer> of(Rat rat, long mask) {
        Set<Integer> chosen = new TreeSet<>();
        for (int number : supported(rat)) {
            if ((mask & bit(rat, number)) != 0) {
                chosen.add(number);
            }
        }
        return chosen;
    }

    private static long mask(Rat rat, Set<Integer> bands) {
        return bands.stream().mapToLong(it -> bit(rat, it)).sum();
    }

    private static long bit(Rat rat, int number) {
        return 1L
                << (rat == Rat.E_UTRAN
                        ? number - 1
                        : BITS.getOrDefault(rat, Map.of()).getOrDefault(number, 0));
    }
}
