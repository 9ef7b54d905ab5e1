package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.network.air.Cell;
import java.util.Optional;

/** How the stack stands in each domain, as {@code +CREG} and its relatives have it. TS 27.007 7.2, 10.1.20, 10.1.22, 10.1.47. */
final class Registrations {
    private Registrations() {}

    /**
     * @param home whether the network registered with is the subscriber's own
     * @param cell the cell camped on
     */
    static Registration of(Domain domain, Systems systems, boolean home, Optional<Cell> cell) {
        RegistrationStatus status = systems.standing(domain).status(home);
        boolean served = status.registered() || status == RegistrationStatus.EMERGENCY_ONLY;
        return new Registration(status, served ? cell : Optional.empty(), systems.cause(domain));
    }
}
