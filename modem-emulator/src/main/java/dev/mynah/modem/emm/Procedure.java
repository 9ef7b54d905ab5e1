package dev.mynah.modem.emm;

/** The procedures a network can refuse, or end, with a cause. */
enum Procedure {
    /** ATTACH REJECT, TS 24.301 5.5.1.2.5 and 5.5.1.3.5. */
    ATTACH("attach"),
    /** TRACKING AREA UPDATE REJECT, TS 24.301 5.5.3.2.5 and 5.5.3.3.5. */
    TRACKING_AREA_UPDATE("update"),
    /** SERVICE REJECT, TS 24.301 5.6.1.5. */
    SERVICE("service"),
    /** DETACH REQUEST of the network, TS 24.301 5.5.2.3.2. */
    NETWORK_DETACH("detached");

    private final String words;

    Procedure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a UE in a state can be refused this; a refusal of what it did not ask for is not believed. */
    boolean under(EmmState state) {
        return switch (this) {
            case ATTACH -> state == EmmState.REGISTERED_INITIATED;
            case TRACKING_AREA_UPDATE -> state == EmmState.TRACKING_AREA_UPDATING_INITIATED;
            case SERVICE -> state == EmmState.SERVICE_REQUEST_INITIATED;
            case NETWORK_DETACH ->
                state.registered()
                        || state == EmmState.REGISTERED_INITIATED
                        || state == EmmState.DEREGISTERED_INITIATED;
        };
    }
}
