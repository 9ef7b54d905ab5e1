package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.Refusal;

/** What is said otherwise of calls than {@link Refusals} says it. */
final class CallErrors {
    private CallErrors() {}

    /** For a request about all calls. */
    static RadioError error(Throwable failure) {
        return error(failure, RadioError.INVALID_ARGUMENTS);
    }

    /** For a request about one call, which may not be there. */
    static RadioError ofCall(Throwable failure) {
        return error(failure, RadioError.INVALID_CALL_ID);
    }

    /** For a request about the conversation, which there may not be. */
    static RadioError ofConversation(Throwable failure) {
        RadioError error = error(failure);
        return error == RadioError.INVALID_STATE ? RadioError.INVALID_CALL_ID : error;
    }

    private static RadioError error(Throwable failure, RadioError wrong) {
        if (!(failure instanceof Refusal refusal)) {
            return Refusals.error(failure);
        }
        return switch (refusal.reason()) {
            case NOT_ALLOWED -> RadioError.INVALID_STATE;
            case NO_NETWORK_SERVICE -> RadioError.NO_NETWORK_FOUND;
            case INVALID_ARGUMENT -> wrong;
            default -> Refusals.error(refusal.reason());
        };
    }
}
