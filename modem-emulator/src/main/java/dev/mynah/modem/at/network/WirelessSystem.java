package dev.mynah.modem.at.network;

import dev.mynah.network.air.Rat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sides of {@code +WS46}: which technologies the modem may use. TS 27.007 5.9. */
enum WirelessSystem {
    GERAN(12, Rat.GSM),
    UTRAN(22, Rat.UTRAN),
    GERAN_UTRAN_E_UTRAN(25, Rat.GSM, Rat.UTRAN, Rat.E_UTRAN),
    E_UTRAN(28, Rat.E_UTRAN),
    GERAN_UTRAN(29, Rat.GSM, Rat.UTRAN),
    GERAN_E_UTRAN(30, Rat.GSM, Rat.E_UTRAN),
    UTRAN_E_UTRAN(31, Rat.UTRAN, Rat.E_UTRAN),
    ALL(35, Rat.GSM, Rat.UTRAN, Rat.E_UTRAN, Rat.NR),
    NG_RAN(36, Rat.NR),
    E_UTRAN_NG_RAN(37, Rat.E_UTRAN, Rat.NR),
    UTRAN_E_UTRAN_NG_RAN(38, Rat.UTRAN, Rat.E_UTRAN, Rat.NR),
    GERAN_E_UTRAN_NG_RAN(39, Rat.GSM, Rat.E_UTRAN, Rat.NR),
    UTRAN_NG_RAN(40, Rat.UTRAN, Rat.NR),
    GERAN_UTRAN_NG_RAN(41, Rat.GSM, Rat.UTRAN, Rat.NR),
    GERAN_NG_RAN(42, Rat.GSM, Rat.NR);

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Rat> technologies;

    WirelessSystem(int number, Rat... technologies) {
        this.number = number;
        this.technologies = Set.of(technologies);
    }

    static Optional<WirelessSystem> of(Set<Rat> technologies) {
        return Arrays.stream(values())
                .filter(it -> it.technologies.equals(technologies))
                .findFirst();
    }

    /** Those that need nothing but these technologies. */
    static List<WirelessSystem> within(Set<Rat> technologies) {
        return Arrays.stream(values())
                .filter(it -> technologies.containsAll(it.technologies))
                .toList();
    }

    int number() {
        return number;
    }

    Set<Rat> technologies() {
        return technologies;
    }
}
