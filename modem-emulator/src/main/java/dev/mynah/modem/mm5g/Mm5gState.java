package dev.mynah.modem.mm5g;

/** The UE's states and substates. TS 24.501 5.1.3.2.1. */
public enum Mm5gState {
    /** Switched off. */
    NULL,
    DEREGISTERED_NORMAL_SERVICE,
    DEREGISTERED_LIMITED_SERVICE,
    DEREGISTERED_ATTEMPTING_REGISTRATION,
    DEREGISTERED_PLMN_SEARCH,
    /** No USIM, or none that any network would take. */
    DEREGISTERED_NO_SUPI,
    DEREGISTERED_NO_CELL_AVAILABLE,
    REGISTERED_INITIATED,
    DEREGISTERED_INITIATED,
    REGISTERED_NORMAL_SERVICE,
    REGISTERED_ATTEMPTING_REGISTRATION_UPDATE,
    REGISTERED_LIMITED_SERVICE,
    REGISTERED_PLMN_SEARCH,
    REGISTERED_NO_CELL_AVAILABLE,
    /** REGISTERED-INITIATED of the standard, for a UE that is registered already. */
    REGISTRATION_UPDATE_INITIATED,
    SERVICE_REQUEST_INITIATED;

    /** Whether a 5GMM context exists on both sides. */
    public boolean registered() {
        return switch (this) {
            case REGISTERED_NORMAL_SERVICE,
                    REGISTERED_ATTEMPTING_REGISTRATION_UPDATE,
                    REGISTERED_LIMITED_SERVICE,
                    REGISTERED_PLMN_SEARCH,
                    REGISTERED_NO_CELL_AVAILABLE,
                    REGISTRATION_UPDATE_INITIATED,
                    SERVICE_REQUEST_INITIATED -> true;
            default -> false;
        };
    }

    /** Whether switched on, and neither registered nor about to be. */
    boolean deregistered() {
        return switch (this) {
            case DEREGISTERED_NORMAL_SERVICE,
                    DEREGISTERED_LIMITED_SERVICE,
                    DEREGISTERED_ATTEMPTING_REGISTRATION,
                    DEREGISTERED_PLMN_SEARCH,
                    DEREGISTERED_NO_SUPI,
                    DEREGISTERED_NO_CELL_AVAILABLE -> true;
            default -> false;
        };
    }

    /** Whether a procedure is under way that the connection is for. */
    boolean busy() {
        return switch (this) {
            case REGISTERED_INITIATED,
                    DEREGISTERED_INITIATED,
                    REGISTRATION_UPDATE_INITIATED,
                    SERVICE_REQUEST_INITIATED -> true;
            default -> false;
        };
    }
}
