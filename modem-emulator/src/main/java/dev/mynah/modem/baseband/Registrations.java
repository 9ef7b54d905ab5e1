package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.nas.element.EmmCause;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the state of mobility management looks in {@code +CREG} and its relatives. A combined attach registers in the circuit
 * switched domain as well. {@code +CGREG} follows {@code +CEREG}, as LTE modems have it for hosts that know no other command
 * for the packet domain. TS 27.007 7.2, 10.1.20, 10.1.22.
 */
final class Registrations {
    private Registrations() {}

    /**
     * @param usable whether there is a USIM at all
     * @param home whether the network registered with is the subscriber's own
     * @param cell the cell camped on
     */
    static Registration of(Domain domain, EmmUe emm, boolean usable, boolean home, Optional<Cell> cell) {
        if (domain == Domain.NG) {
            return Registration.NONE;
        }
        RegistrationStatus packet = packet(emm, usable, home);
        boolean cs = domain == Domain.CS && emm.registered();
        RegistrationStatus status = cs && !emm.registeredForCs() ? withoutCs(emm) : packet;
        Optional<EmmCause> cause = cs ? emm.csCause() : emm.cause();
        return new Registration(
                status,
                status.registered() ? cell : Optional.empty(),
                cause.map(it -> OptionalInt.of(it.value())).orElse(OptionalInt.empty()));
    }

    private static RegistrationStatus packet(EmmUe emm, boolean usable, boolean home) {
        RegistrationStatus trying =
                emm.wanted() && usable ? RegistrationStatus.SEARCHING : RegistrationStatus.NOT_REGISTERED;
        return switch (emm.state()) {
            case NULL, DEREGISTERED_INITIATED -> RegistrationStatus.NOT_REGISTERED;
            case DEREGISTERED_NO_IMSI ->
                emm.usimInvalid() ? RegistrationStatus.DENIED : RegistrationStatus.NOT_REGISTERED;
            case DEREGISTERED_LIMITED_SERVICE ->
                emm.wanted() && usable ? RegistrationStatus.DENIED : RegistrationStatus.NOT_REGISTERED;
            case DEREGISTERED_NORMAL_SERVICE,
                    DEREGISTERED_ATTEMPTING_TO_ATTACH,
                    DEREGISTERED_PLMN_SEARCH,
                    DEREGISTERED_NO_CELL_AVAILABLE,
                    REGISTERED_INITIATED -> trying;
            case REGISTERED_PLMN_SEARCH -> RegistrationStatus.SEARCHING;
            case REGISTERED_LIMITED_SERVICE -> RegistrationStatus.DENIED;
            case REGISTERED_NO_CELL_AVAILABLE -> RegistrationStatus.UNKNOWN;
            case REGISTERED_NORMAL_SERVICE,
                    REGISTERED_ATTEMPTING_TO_UPDATE,
                    TRACKING_AREA_UPDATING_INITIATED,
                    SERVICE_REQUEST_INITIATED -> home ? RegistrationStatus.HOME : RegistrationStatus.ROAMING;
        };
    }

    /** #2: the subscriber is refused there; everything else: the network has no such domain for now. */
    private static RegistrationStatus withoutCs(EmmUe emm) {
        return emm.csCause().equals(Optional.of(EmmCause.IMSI_UNKNOWN_IN_HSS))
                ? RegistrationStatus.DENIED
                : RegistrationStatus.NOT_REGISTERED;
    }
}
