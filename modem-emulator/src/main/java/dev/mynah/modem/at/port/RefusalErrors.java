package dev.mynah.modem.at.port;

import dev.mynah.at.result.CmeError;
import dev.mynah.modem.Refusal;
import java.util.Map;

/** How AT says what the engine refuses. TS 27.007 9.2. */
final class RefusalErrors {
    /** Causes of TS 24.301 9.9.3.9 with a code of their own. TS 27.007 9.2.2.1. */
    private static final Map<Integer, CmeError> EMM = Map.ofEntries(
            Map.entry(3, CmeError.ILLEGAL_MS),
            Map.entry(6, CmeError.ILLEGAL_ME),
            Map.entry(7, CmeError.GPRS_SERVICES_NOT_ALLOWED),
            Map.entry(8, CmeError.GPRS_AND_NON_GPRS_SERVICES_NOT_ALLOWED),
            Map.entry(11, CmeError.PLMN_NOT_ALLOWED),
            Map.entry(12, CmeError.LOCATION_AREA_NOT_ALLOWED),
            Map.entry(13, CmeError.ROAMING_NOT_ALLOWED),
            Map.entry(14, CmeError.GPRS_SERVICES_NOT_ALLOWED_IN_PLMN),
            Map.entry(15, CmeError.NO_SUITABLE_CELLS),
            Map.entry(22, CmeError.CONGESTION));

    /** Causes of TS 24.301 9.9.4.4 with a code of their own. TS 27.007 9.2.2.2. */
    private static final Map<Integer, CmeError> ESM = Map.ofEntries(
            Map.entry(8, CmeError.OPERATOR_DETERMINED_BARRING),
            Map.entry(26, CmeError.INSUFFICIENT_RESOURCES),
            Map.entry(27, CmeError.MISSING_OR_UNKNOWN_APN),
            Map.entry(28, CmeError.UNKNOWN_PDP_ADDRESS),
            Map.entry(29, CmeError.USER_AUTHENTICATION_FAILED),
            Map.entry(30, CmeError.ACTIVATION_REJECTED_BY_GATEWAY),
            Map.entry(31, CmeError.ACTIVATION_REJECTED),
            Map.entry(32, CmeError.SERVICE_OPTION_NOT_SUPPORTED),
            Map.entry(33, CmeError.SERVICE_OPTION_NOT_SUBSCRIBED),
            Map.entry(34, CmeError.SERVICE_OPTION_OUT_OF_ORDER),
            Map.entry(49, CmeError.LAST_PDN_DISCONNECTION_NOT_ALLOWED),
            Map.entry(65, CmeError.MAXIMUM_PDP_CONTEXTS),
            Map.entry(66, CmeError.APN_NOT_SUPPORTED_HERE));

    private RefusalErrors() {}

    /** The error for a refusal; the network's own cause where it has a code, else the engine's reason. */
    public static CmeError of(Refusal refusal) {
        CmeError reason = of(refusal.reason());
        if (refusal.cause().isEmpty()) {
            return reason;
        }
        boolean session = refusal.reason() == Refusal.Reason.ACTIVATION_REJECTED
                || refusal.reason() == Refusal.Reason.NOT_ALLOWED;
        return (session ? ESM : EMM).getOrDefault(refusal.cause().getAsInt(), reason);
    }

    static CmeError of(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED -> CmeError.OPERATION_NOT_ALLOWED;
            case NOT_SUPPORTED -> CmeError.OPERATION_NOT_SUPPORTED;
            case INVALID_ARGUMENT -> CmeError.INCORRECT_PARAMETERS;
            case SIM_ABSENT -> CmeError.SIM_NOT_INSERTED;
            case SIM_NOT_READY, CHANNEL_UNAVAILABLE -> CmeError.SIM_BUSY;
            case SIM_PIN_REQUIRED -> CmeError.SIM_PIN_REQUIRED;
            case SIM_PUK_REQUIRED -> CmeError.SIM_PUK_REQUIRED;
            case SIM_PIN2_REQUIRED -> CmeError.SIM_PIN2_REQUIRED;
            case SIM_PUK2_REQUIRED -> CmeError.SIM_PUK2_REQUIRED;
            case SIM_FAILURE, SELECTION_REFUSED -> CmeError.SIM_FAILURE;
            case WRONG_PASSWORD -> CmeError.INCORRECT_PASSWORD;
            case FIXED_DIALLING -> CmeError.FIXED_DIAL_NUMBER_ONLY;
            case APPLICATION_NOT_FOUND -> CmeError.NOT_FOUND;
            case MEMORY_FULL -> CmeError.MEMORY_FULL;
            case SERVICE_CENTRE_UNKNOWN, MESSAGE_REFUSED -> CmeError.UNKNOWN;
            case INVALID_CHANNEL, UNKNOWN_CONTEXT, INVALID_INDEX -> CmeError.INVALID_INDEX;
            case NO_NETWORK_SERVICE -> CmeError.NO_NETWORK_SERVICE;
            case NETWORK_NOT_ALLOWED -> CmeError.EMERGENCY_CALLS_ONLY;
            case NETWORK_TIMEOUT -> CmeError.NETWORK_TIMEOUT;
            case RADIO_OFF -> CmeError.RESTRICTED_FUNCTIONALITY;
            case ACTIVATION_REJECTED -> CmeError.ACTIVATION_REJECTED;
            case CALL_REFUSED -> CmeError.OPERATION_NOT_ALLOWED;
            case ABORTED -> CmeError.COMMAND_ABORTED_BY_USER;
        };
    }
}
