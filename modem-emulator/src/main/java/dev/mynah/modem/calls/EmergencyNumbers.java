package dev.mynah.modem.calls;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which numbers call for help: TS 22.101 10.1.1. */
final class EmergencyNumbers {
    private static final Set<String> ALWAYS = Set.of("112", "911");
    private static final Set<String> WITHOUT_SIM = Set.of("000", "08", "110", "999", "118", "119");

    private EmergencyNumbers() {}

    /**
     * The numbers with their categories.
     *
     * @param told by the card's EF.ECC and the network
     * @param withoutSim where no card is there, and more numbers count
     */
    static Map<String, Integer> of(Map<String, Integer> told, boolean withoutSim) {
        Map<String, Integer> all = new HashMap<>();
        ALWAYS.forEach(it -> all.put(it, 0));
        if (withoutSim) {
            WITHOUT_SIM.forEach(it -> all.put(it, 0));
        }
        all.putAll(told);
        return all;
    }
}
