package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.HelpNumber;
import dev.mynah.modem.Calls.HelpSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which numbers call for help: TS 22.101 10.1.1. */
final class EmergencyNumbers {
    private static final List<String> ALWAYS = List.of("112", "911");
    private static final List<String> WITHOUT_SIM = List.of("000", "08", "110", "999", "118", "119");

    private EmergencyNumbers() {}

    /**
     * All of them; of a number that is there twice the first counts.
     *
     * @param told by the card's EF.ECC and the network
     * @param withoutSim where no card is there, and more numbers count
     */
    static List<HelpNumber> of(List<HelpNumber> told, boolean withoutSim) {
        List<HelpNumber> all = new ArrayList<>(told);
        ALWAYS.forEach(it -> all.add(standard(it)));
        if (withoutSim) {
            WITHOUT_SIM.forEach(it -> all.add(standard(it)));
        }
        return all;
    }

    private static HelpNumber standard(String digits) {
        return new HelpNumber(digits, 0, HelpSource.STANDARD, Optional.empty());
    }
}
