package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The bits of the technologies as clients of old know them. */
final class TechnologyPreference {
    static final int AUTO = 0;
    private static final int THREE_GPP = 0x02;
    private static final Map<Rat, Integer> BITS = Map.of(Rat.GSM, 0x04, Rat.UTRAN, 0x08, Rat.E_UTRAN, 0x20);

    private TechnologyPreference() {}

    static int of(Set<Rat> technologies) {
        return technologies.containsAll(Set.of(Rat.values()))
                ? AUTO
                : THREE_GPP
                        | technologies.stream()
                                .mapToInt(it -> BITS.getOrDefault(it, 0))
                                .sum();
    }

    static Set<Rat> technologies(int preference) {
        if (preference == AUTO) {
            return EnumSet.allOf(Rat.class);
        }
        Set<Rat> rats = EnumSet.noneOf(Rat.class);
        BITS.forEach((rat, bit) -> {
            if ((preference & bit) != 0) {
                rats.add(rat);
            }
        });
        if (rats.isEmpty() || (preference & THREE_GPP) == 0) {
            throw new QmiRefusal(QmiError.INVALID_TECHNOLOGY_PREFERENCE);
        }
        return rats;
    }
}
