package dev.mynah.modem.mm;

import dev.mynah.modem.mobility.Standing;

/** What the states of mobility management come to. */
final class MmStanding {
    private MmStanding() {}

    /**
     * @param wanted whether there is a subscriber who wants to be registered
     * @param newcomer whether the network camped in is not the one registered with, which says nothing of it till it has answered
     */
    static Standing of(MmState state, boolean wanted, boolean registered, boolean newcomer, boolean usimInvalid) {
        return switch (state) {
            case NULL -> Standing.OFF;
            case IMSI_DETACH_INITIATED -> Standing.LEAVING;
            case IDLE_NO_IMSI -> usimInvalid ? Standing.REFUSED : Standing.OFF;
            case IDLE_LIMITED_SERVICE -> registered ? Standing.REFUSED_HERE : wanted ? Standing.REFUSED : Standing.OFF;
            case IDLE_NO_CELL_AVAILABLE -> registered ? Standing.OUT_OF_COVERAGE : seeking(wanted);
            case IDLE_PLMN_SEARCH -> registered ? Standing.SEEKING_ANOTHER : seeking(wanted);
            case IDLE_ATTEMPTING_TO_UPDATE -> wanted ? Standing.BACKING_OFF : Standing.OFF;
            case LOCATION_UPDATING_PENDING, LOCATION_UPDATING_INITIATED ->
                registered && !newcomer ? Standing.UNSETTLED : seeking(wanted);
            case IDLE_NORMAL_SERVICE,
                    WAIT_FOR_OUTGOING_MM_CONNECTION,
                    MM_CONNECTION_ACTIVE,
                    WAIT_FOR_REESTABLISH,
                    WAIT_FOR_NETWORK_COMMAND -> registered ? Standing.REGISTERED : seeking(wanted);
        };
    }

    private static Standing seeking(boolean wanted) {
        return wanted ? Standing.SEEKING : Standing.OFF;
    }
}
