package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import java.util.List;
import java.util.Optional;

/**
 * Local numbers that call for help, as a network named them. They hold in its country. TS 24.301 5.3.7, TS 24.008 4.4.4.6.
 *
 * @param network which named them; empty while none has
 */
public record EmergencyNumbers(Optional<Plmn> network, List<LocalNumber> numbers) {
    public static final EmergencyNumbers NONE = new EmergencyNumbers(Optional.empty(), List.of());

    /** @param category whom it reaches, by bits; 0 for whoever is there. TS 24.008 10.5.4.33 */
    public record LocalNumber(String digits, int category) {}

    public EmergencyNumbers {
        numbers = List.copyOf(numbers);
    }
}
