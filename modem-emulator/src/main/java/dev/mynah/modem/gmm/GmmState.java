package dev.mynah.modem.gmm;

/** The UE's states and substates. TS 24.008 4.1.3.1. */
public enum GmmState {
    /** Switched off. */
    NULL,
    DEREGISTERED_NORMAL_SERVICE,
    DEREGISTERED_LIMITED_SERVICE,
    DEREGISTERED_ATTEMPTING_TO_ATTACH,
    DEREGISTERED_PLMN_SEARCH,
    /** No USIM, or none that any network would take in this domain. */
    DEREGISTERED_NO_IMSI,
    DEREGISTERED_NO_CELL_AVAILABLE,
    REGISTERED_INITIATED,
    DEREGISTERED_INITIATED,
    REGISTERED_NORMAL_SERVICE,
    REGISTERED_ATTEMPTING_TO_UPDATE,
    /** Served, but in the packet domain only; in the other, combined procedures have failed so far. */
    REGISTERED_ATTEMPTING_TO_UPDATE_MM,
    REGISTERED_LIMITED_SERVICE,
    REGISTERED_PLMN_SEARCH,
    REGISTERED_NO_CELL_AVAILABLE,
    ROUTING_AREA_UPDATING_INITIATED,
    SERVICE_REQUEST_INITIATED;

    /** Whether a GMM context exists on both sides. */
    public boolean registered() {
        return switch (this) {
            case REGISTERED_NORMAL_SERVICE,
                    REGISTERED_ATTEMPTING_TO_UPDATE,
                    REGISTERED_ATTEMPTING_TO_UPDATE_MM,
                    REGISTERED_LIMITED_SERVICE,
                    REGISTERED_PLMN_SEARCH,
                    REGISTERED_NO_CELL_AVAILABLE,
                    ROUTING_AREA_UPDATING_INITIATED,
                    SERVICE_REQUEST_INITIATED -> true;
            default -> false;
        };
    }

    /** Whether switched on, and neither attached nor about to be. */
    boolean deregistered() {
        return switch (this) {
            case DEREGISTERED_NORMAL_SERVICE,
                    DEREGISTERED_LIMITED_SERVICE,
                    DEREGISTERED_ATTEMPTING_TO_ATTACH,
                    DEREGISTERED_PLMN_SEARCH,
                    DEREGISTERED_NO_IMSI,
                    DEREGISTERED_NO_CELL_AVAILABLE -> true;
            default -> false;
        };
    }

    /** Whether a procedure runs that needs the present cell. */
    boolean busy() {
        return switch (this) {
            case REGISTERED_INITIATED,
                    DEREGISTERED_INITIATED,
                    ROUTING_AREA_UPDATING_INITIATED,
                    SERVICE_REQUEST_INITIATED -> true;
            default -> false;
        };
    }

    /** Whether a UE that comes from another system can go on from here as one that is registered. */
    boolean mayArrive() {
        return switch (this) {
            case DEREGISTERED_NORMAL_SERVICE,
                    DEREGISTERED_LIMITED_SERVICE,
                    DEREGISTERED_ATTEMPTING_TO_ATTACH,
                    DEREGISTERED_PLMN_SEARCH,
                    DEREGISTERED_NO_CELL_AVAILABLE -> true;
            default -> false;
        };
    }
}
