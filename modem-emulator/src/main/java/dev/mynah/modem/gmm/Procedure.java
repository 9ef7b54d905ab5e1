package dev.mynah.modem.gmm;

/** The procedures a network can refuse, or end, with a cause. */
enum Procedure {
    /** ATTACH REJECT, TS 24.008 4.7.3.1.4. */
    ATTACH("attach"),
    /** ROUTING AREA UPDATE REJECT, TS 24.008 4.7.5.1.4. */
    UPDATE("update"),
    /** SERVICE REJECT, TS 24.008 4.7.13.4. */
    SERVICE("service"),
    /** DETACH REQUEST of the network, TS 24.008 4.7.4.2.2. */
    NETWORK_DETACH("detached");

    private final String words;

    Procedure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a UE in a state can be refused this; a refusal of what it did not ask for is not believed. */
    boolean under(GmmState state) {
        return switch (this) {
            case ATTACH -> state == GmmState.REGISTERED_INITIATED;
            case UPDATE -> state == GmmState.ROUTING_AREA_UPDATING_INITIATED;
            case SERVICE -> state == GmmState.SERVICE_REQUEST_INITIATED;
            case NETWORK_DETACH ->
                state.registered()
                        || state == GmmState.REGISTERED_INITIATED
                        || state == GmmState.DEREGISTERED_INITIATED;
        };
    }
}
