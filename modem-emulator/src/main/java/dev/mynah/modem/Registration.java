package dev.mynah.modem;

import dev.mynah.network.air.Cell;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Registration in one domain.
 *
 * @param cell the cell registered on, whose area, identity and RAT the voices report
 * @param rejectCause the cause the network last refused with (EMM cause: {@code <cause_type>} 0); gone after success
 */
public record Registration(RegistrationStatus status, Optional<Cell> cell, OptionalInt rejectCause) {
    public static final Registration NONE =
            new Registration(RegistrationStatus.NOT_REGISTERED, Optional.empty(), OptionalInt.empty());
}
