package dev.mynah.hal.service;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.modem.Refusal;

/** The engine's refusals as the HAL says them. What a method says otherwise it says itself. */
public final class Refusals {
    private Refusals() {}

    /** The error for what a future of the engine failed with. */
    public static RadioError error(Throwable failure) {
        return failure instanceof Refusal refusal ? error(refusal.reason()) : RadioError.INTERNAL_ERR;
    }

    public static RadioError error(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED -> RadioError.OPERATION_NOT_ALLOWED;
            case NOT_SUPPORTED -> RadioError.REQUEST_NOT_SUPPORTED;
            case INVALID_ARGUMENT, UNKNOWN_CONTEXT, INVALID_INDEX -> RadioError.INVALID_ARGUMENTS;
            case SIM_ABSENT -> RadioError.SIM_ABSENT;
            case SIM_NOT_READY, SIM_PIN_REQUIRED, SIM_PUK_REQUIRED -> RadioError.INVALID_SIM_STATE;
            case SIM_PIN2_REQUIRED -> RadioError.SIM_PIN2;
            case SIM_PUK2_REQUIRED -> RadioError.SIM_PUK2;
            case SIM_FAILURE, SELECTION_REFUSED -> RadioError.SIM_ERR;
            case WRONG_PASSWORD -> RadioError.PASSWORD_INCORRECT;
            case FIXED_DIALLING -> RadioError.FDN_CHECK_FAILURE;
            case CHANNEL_UNAVAILABLE -> RadioError.MISSING_RESOURCE;
            case APPLICATION_NOT_FOUND -> RadioError.NO_SUCH_ELEMENT;
            case INVALID_CHANNEL -> RadioError.INVALID_ARGUMENTS;
            case NO_NETWORK_SERVICE -> RadioError.NETWORK_NOT_READY;
            case NETWORK_NOT_ALLOWED -> RadioError.ILLEGAL_SIM_OR_ME;
            case NETWORK_TIMEOUT, CALL_REFUSED -> RadioError.NETWORK_ERR;
            case RADIO_OFF -> RadioError.RADIO_NOT_AVAILABLE;
            case ACTIVATION_REJECTED, MESSAGE_REFUSED -> RadioError.NETWORK_REJECT;
            case SERVICE_CENTRE_UNKNOWN -> RadioError.INVALID_SMSC_ADDRESS;
            case MEMORY_FULL -> RadioError.SIM_FULL;
            case ABORTED -> RadioError.CANCELLED;
        };
    }
}
