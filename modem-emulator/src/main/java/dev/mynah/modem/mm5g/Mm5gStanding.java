package dev.mynah.modem.mm5g;

import dev.mynah.modem.mobility.Standing;

/** The states of 5GMM as hosts may be told. */
final class Mm5gStanding {
    private Mm5gStanding() {}

    /**
     * @param forHelp whether registered for emergency services only
     * @param newcomer whether the network camped in is not the one registered with, which says nothing of it till it has answered
     * @param wanted whether the user wants to be registered and there is a USIM to do it with
     */
    static Standing of(Mm5gState state, boolean wanted, boolean newcomer, boolean usimInvalid, boolean forHelp) {
        Standing standing = of(state, wanted, newcomer, usimInvalid);
        boolean served = standing == Standing.REGISTERED || standing == Standing.UNSETTLED;
        return served && forHelp ? Standing.REGISTERED_FOR_HELP : standing;
    }

    private static Standing of(Mm5gState state, boolean wanted, boolean newcomer, boolean usimInvalid) {
        return switch (state) {
            case NULL -> Standing.OFF;
            case DEREGISTERED_INITIATED -> Standing.LEAVING;
            case DEREGISTERED_NO_SUPI -> usimInvalid ? Standing.REFUSED : Standing.OFF;
            case DEREGISTERED_LIMITED_SERVICE -> wanted ? Standing.REFUSED : Standing.OFF;
            case DEREGISTERED_ATTEMPTING_REGISTRATION -> wanted ? Standing.BACKING_OFF : Standing.OFF;
            case DEREGISTERED_NORMAL_SERVICE,
                    DEREGISTERED_PLMN_SEARCH,
                    DEREGISTERED_NO_CELL_AVAILABLE,
                    REGISTERED_INITIATED -> wanted ? Standing.SEEKING : Standing.OFF;
            case REGISTERED_NORMAL_SERVICE -> Standing.REGISTERED;
            case REGISTRATION_UPDATE_INITIATED -> newcomer ? Standing.SEEKING : Standing.UNSETTLED;
            case REGISTERED_ATTEMPTING_REGISTRATION_UPDATE, SERVICE_REQUEST_INITIATED -> Standing.UNSETTLED;
            case REGISTERED_LIMITED_SERVICE -> Standing.REFUSED_HERE;
            case REGISTERED_PLMN_SEARCH -> Standing.SEEKING_ANOTHER;
            case REGISTERED_NO_CELL_AVAILABLE -> Standing.OUT_OF_COVERAGE;
        };
    }
}
