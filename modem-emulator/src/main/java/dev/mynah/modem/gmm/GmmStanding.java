package dev.mynah.modem.gmm;

import dev.mynah.modem.mobility.Standing;

/** What the states of GPRS mobility management come to. */
final class GmmStanding {
    private GmmStanding() {}

    /**
     * @param wanted whether there is a subscriber who wants to be attached
     * @param newcomer whether the network camped in is not the one registered with, which says nothing of it till it has answered
     * @param forHelp whether attached for emergency services only
     */
    static Standing of(GmmState state, boolean wanted, boolean newcomer, boolean usimInvalid, boolean forHelp) {
        Standing standing = of(state, wanted, newcomer, usimInvalid);
        boolean served = standing == Standing.REGISTERED || standing == Standing.UNSETTLED;
        return served && forHelp ? Standing.REGISTERED_FOR_HELP : standing;
    }

    private static Standing of(GmmState state, boolean wanted, boolean newcomer, boolean usimInvalid) {
        return switch (state) {
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
            case REGISTERED_NORMAL_SERVICE, REGISTERED_ATTEMPTING_TO_UPDATE_MM -> Standing.REGISTERED;
            case ROUTING_AREA_UPDATING_INITIATED -> newcomer ? Standing.SEEKING : Standing.UNSETTLED;
            case REGISTERED_ATTEMPTING_TO_UPDATE, SERVICE_REQUEST_INITIATED -> Standing.UNSETTLED;
        };
    }
}
