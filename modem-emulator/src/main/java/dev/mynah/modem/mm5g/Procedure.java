package dev.mynah.modem.mm5g;

/** The procedures a network can refuse, or end, with a cause. */
enum Procedure {
    /** REGISTRATION REJECT of an initial registration, TS 24.501 5.5.1.2.5. */
    REGISTRATION("registration"),
    /** REGISTRATION REJECT of a mobility or periodic one, TS 24.501 5.5.1.3.5. */
    UPDATE("update"),
    /** SERVICE REJECT, TS 24.501 5.6.1.5. */
    SERVICE("service"),
    /** DEREGISTRATION REQUEST of the network, TS 24.501 5.5.2.3.2. */
    NETWORK_DEREGISTRATION("deregistered");

    private final String words;

    Procedure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a UE in a state can be refused this; a refusal of what it did not ask for is not believed. */
    boolean under(Mm5gState state) {
        return switch (this) {
            case REGISTRATION -> state == Mm5gState.REGISTERED_INITIATED;
            case UPDATE -> state == Mm5gState.REGISTRATION_UPDATE_INITIATED;
            case SERVICE -> state == Mm5gState.SERVICE_REQUEST_INITIATED;
            case NETWORK_DEREGISTRATION ->
                state.registered()
                        || state == Mm5gState.REGISTERED_INITIATED
                        || state == Mm5gState.DEREGISTERED_INITIATED;
        };
    }
}
