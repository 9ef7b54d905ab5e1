package dev.mynah.modem.emm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.network.air.nas.element.EmmCause;
import java.util.Optional;
import java.util.OptionalInt;

/** What the states of EPS mobility management come to. */
final class EmmStanding {
    private EmmStanding() {}

    /**
     * A combined attach registers in the circuit switched domain as well. Of GPRS it says what it says of EPS, as LTE modems
     * have it for hosts that know no other command for the packet domain.
     */
    static Optional<Standing> of(EmmUe ue, Domain domain) {
        Standing standing = of(ue, ue.wanted() && ue.hasUsim(), ue.usimInvalid());
        if (ue.emergency().only()) {
            return forHelp(domain, standing, ue.usimInvalid());
        }
        return switch (domain) {
            case EPS, GPRS -> Optional.of(standing);
            case CS ->
                Optional.of(
                        ue.registered() && !ue.registeredForCs()
                                ? withoutCs(ue.registration().csCause())
                                : standing);
            case NG -> Optional.empty();
        };
    }

    /** Why the UE is not registered in a domain, as the network said it. */
    static OptionalInt cause(EmmUe ue, Domain domain) {
        Optional<EmmCause> cause = domain == Domain.CS && ue.registered()
                ? ue.registration().csCause()
                : ue.refusals().cause();
        return cause.map(it -> OptionalInt.of(it.value())).orElse(OptionalInt.empty());
    }

    /** @param wanted whether there is a subscriber who wants to be attached */
    private static Standing of(EmmUe ue, boolean wanted, boolean usimInvalid) {
        return switch (ue.state()) {
            case NULL -> Standing.OFF;
            case DEREGISTERED_INITIATED -> Standing.LEAVING;
            case DEREGISTERED_NO_IMSI -> usimInvalid ? Standing.REFUSED : Standing.OFF;
            case DEREGISTERED_LIMITED_SERVICE -> wanted ? Standing.REFUSED : Standing.OFF;
            case DEREGISTERED_ATTEMPTING_TO_ATTACH -> wanted ? Standing.BACKING_OFF : Standing.OFF;
            case DEREGISTERED_NORMAL_SERVICE,
                    DEREGISTERED_PLMN_SEARCH,
                    DEREGISTERED_NO_CELL_AVAILABLE,
                    REGISTERED_INITIATED -> wanted ? Standing.SEEKING : Standing.OFF;
            case REGISTERED_PLMN_SEARCH -> Standing.SEEKING_ANOTHER;
            case REGISTERED_LIMITED_SERVICE -> Standing.REFUSED_HERE;
            case REGISTERED_NO_CELL_AVAILABLE -> Standing.OUT_OF_COVERAGE;
            case REGISTERED_NORMAL_SERVICE -> Standing.REGISTERED;
            case TRACKING_AREA_UPDATING_INITIATED -> newcomer(ue) ? Standing.SEEKING : Standing.UNSETTLED;
            case REGISTERED_ATTEMPTING_TO_UPDATE, SERVICE_REQUEST_INITIATED -> Standing.UNSETTLED;
        };
    }

    /** Whether the network camped in is another than the one registered with, which says nothing of it till it has answered. */
    private static boolean newcomer(EmmUe ue) {
        return ue.place().camping()
                && ue.context()
                        .guti()
                        .filter(it -> !it.plmn().equals(ue.place().here().plmn()))
                        .isPresent();
    }

    /** Attached for emergency services and nothing else, of which the circuit switched domain knows nothing. */
    private static Optional<Standing> forHelp(Domain domain, Standing standing, boolean usimInvalid) {
        return switch (domain) {
            case EPS, GPRS ->
                Optional.of(
                        standing == Standing.REGISTERED || standing == Standing.UNSETTLED
                                ? Standing.REGISTERED_FOR_HELP
                                : standing);
            case CS -> Optional.of(usimInvalid ? Standing.REFUSED : Standing.OFF);
            case NG -> Optional.empty();
        };
    }

    /** Registered for EPS only. #2: the subscriber is refused there; everything else: there is no such domain for now. */
    private static Standing withoutCs(Optional<EmmCause> cause) {
        return cause.equals(Optional.of(EmmCause.IMSI_UNKNOWN_IN_HSS)) ? Standing.REFUSED : Standing.OFF;
    }
}
