package dev.mynah.modem.euicc;

import dev.mynah.modem.PhysicalSlot.EnabledProfiles;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import java.util.OptionalInt;

/**
 * Where a slot stands on its card.
 *
 * @param mode how profiles share the card
 * @param own the port the slot is mapped to
 */
public record EsimPort(EnabledProfiles mode, int own) {
    /** The port to be named when enabling a profile, where one may be. SGP.22 v3, 5.7.16. */
    OptionalInt named(OptionalInt wanted) {
        return switch (mode) {
            case MEP_A1 -> OptionalInt.of(wanted.orElse(own));
            case MEP_A2 -> none(wanted.isEmpty());
            case ONE, MEP_B -> none(wanted.orElse(own) == own);
        };
    }

    private static OptionalInt none(boolean understood) {
        if (!understood) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return OptionalInt.empty();
    }
}
