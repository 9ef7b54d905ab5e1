package dev.mynah.hal.service.data;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.data.DataCallFailCause;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.Refusal;

/**
 * Why there is no data call: most often in the result, and the error of the answer is NONE.
 *
 * @param cause what is in the result
 */
record NoCall(RadioError error, DataCallFailCause cause) {

    static NoCall because(DataCallFailCause cause) {
        return new NoCall(RadioError.NONE, cause);
    }

    /** What a future of the engine failed with. */
    static NoCall of(Throwable failure) {
        if (!(failure instanceof Refusal refusal)) {
            return new NoCall(Refusals.error(failure), DataCallFailCause.ERROR_UNSPECIFIED);
        }
        return switch (refusal.reason()) {
            case ACTIVATION_REJECTED -> because(cause(refusal.cause().orElse(-1)));
            case NETWORK_NOT_ALLOWED -> because(DataCallFailCause.EMM_ATTACH_FAILED);
            case NETWORK_TIMEOUT -> because(DataCallFailCause.ESM_PROCEDURE_TIME_OUT);
            case NOT_SUPPORTED -> because(DataCallFailCause.FEATURE_NOT_SUPP);
            case ABORTED -> because(DataCallFailCause.CONNECTION_RELEASED);
            case NOT_ALLOWED -> because(DataCallFailCause.ERROR_UNSPECIFIED);
            case NO_NETWORK_SERVICE ->
                new NoCall(RadioError.OP_NOT_ALLOWED_BEFORE_REG_TO_NW, DataCallFailCause.NO_SERVICE);
            default -> new NoCall(Refusals.error(refusal.reason()), DataCallFailCause.ERROR_UNSPECIFIED);
        };
    }

    /** The numbers are those of ESM, SM and 5GSM. */
    private static DataCallFailCause cause(int number) {
        for (DataCallFailCause cause : DataCallFailCause.values()) {
            if (cause.value() == number && number > 0) {
                return cause;
            }
        }
        return DataCallFailCause.ERROR_UNSPECIFIED;
    }
}
