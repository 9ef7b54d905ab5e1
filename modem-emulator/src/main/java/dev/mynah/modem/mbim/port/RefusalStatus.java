package dev.mynah.modem.mbim.port;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.wire.Status;

/** How MBIM says what the engine refuses. MBIM 1.0 9.4.5. */
public final class RefusalStatus {
    private RefusalStatus() {}

    public static Status of(Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_ALLOWED, NETWORK_NOT_ALLOWED, FIXED_DIALLING, CALL_REFUSED -> Status.OPERATION_NOT_ALLOWED;
            case NOT_SUPPORTED -> Status.NO_DEVICE_SUPPORT;
            case INVALID_ARGUMENT -> Status.INVALID_PARAMETERS;
            case SIM_ABSENT -> Status.SIM_NOT_INSERTED;
            case SIM_NOT_READY -> Status.NOT_INITIALIZED;
            case SIM_PIN_REQUIRED, SIM_PIN2_REQUIRED -> Status.PIN_REQUIRED;
            case SIM_PUK_REQUIRED, SIM_PUK2_REQUIRED -> Status.PIN_REQUIRED;
            case SIM_FAILURE -> Status.BAD_SIM;
            case CHANNEL_UNAVAILABLE -> Status.MS_NO_LOGICAL_CHANNELS;
            case APPLICATION_NOT_FOUND, SELECTION_REFUSED -> Status.MS_SELECT_FAILED;
            case INVALID_CHANNEL -> Status.MS_INVALID_LOGICAL_CHANNEL;
            case NO_NETWORK_SERVICE -> Status.NOT_REGISTERED;
            case NETWORK_TIMEOUT -> Status.SMS_NETWORK_TIMEOUT;
            case RADIO_OFF -> Status.RADIO_POWER_OFF;
            case UNKNOWN_CONTEXT -> Status.CONTEXT_NOT_ACTIVATED;
            case SERVICE_CENTRE_UNKNOWN -> Status.SMS_UNKNOWN_SMSC_ADDRESS;
            case MEMORY_FULL -> Status.MEMORY_FULL;
            case INVALID_INDEX -> Status.INVALID_MEMORY_INDEX;
            case WRONG_PASSWORD, ACTIVATION_REJECTED, MESSAGE_REFUSED, ABORTED -> Status.FAILURE;
        };
    }

    /** What stands between a host and the card. */
    public static Status of(SimState state) {
        return switch (state) {
            case ABSENT -> Status.SIM_NOT_INSERTED;
            case NOT_READY -> Status.NOT_INITIALIZED;
            case PIN_REQUIRED, PUK_REQUIRED -> Status.PIN_REQUIRED;
            case BLOCKED, FAILED -> Status.BAD_SIM;
            case READY -> Status.NONE;
        };
    }
}
