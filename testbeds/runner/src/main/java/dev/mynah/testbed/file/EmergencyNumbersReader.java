package dev.mynah.testbed.file;

import dev.mynah.network.air.nas.element.EmergencyNumberList.EmergencyNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code emergencyNumbers}: numbers that call for help in an operator's country, each with whom it reaches, as in
 * {@code { number: "110", reaches: [police] }}. TS 24.008 10.5.3.13.
 */
public final class EmergencyNumbersReader {
    /** In the order of their bits. TS 24.008 10.5.4.33. */
    private static final List<String> SERVICES = List.of("police", "ambulance", "fire", "marine", "mountain");

    private EmergencyNumbersReader() {}

    public static List<EmergencyNumber> read(Fields fields) {
        List<EmergencyNumber> numbers = new ArrayList<>();
        for (Fields one : fields.each("emergencyNumbers")) {
            String digits = one.text("number", "110");
            int categories = 0;
            for (String service : one.texts("reaches")) {
                int bit = SERVICES.indexOf(service);
                if (bit < 0) {
                    one.problem("reaches", "\"" + service + "\" is not one of " + String.join(", ", SERVICES));
                } else {
                    categories |= 1 << bit;
                }
            }
            int reached = categories;
            Optional<EmergencyNumber> number = one.make(() -> new EmergencyNumber(reached, digits));
            number.ifPresent(numbers::add);
        }
        return numbers;
    }
}
