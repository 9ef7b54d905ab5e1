package dev.mynah.modem.qmi;

import dev.mynah.modem.Refusal;
import java.util.EnumMap;
import java.util.Map;

/** The QMI error for each reason of the engine. */
final class RefusalErrors {
    private static final Map<Refusal.Reason, QmiError> ERRORS = new EnumMap<>(Map.ofEntries(
            Map.entry(Refusal.Reason.NOT_ALLOWED, QmiError.DEVICE_NOT_READY),
            Map.entry(Refusal.Reason.NOT_SUPPORTED, QmiError.NOT_SUPPORTED),
            Map.entry(Refusal.Reason.INVALID_ARGUMENT, QmiError.INVALID_ARGUMENT),
            Map.entry(Refusal.Reason.SIM_ABSENT, QmiError.UIM_UNINITIALIZED),
            Map.entry(Refusal.Reason.SIM_NOT_READY, QmiError.UIM_UNINITIALIZED),
            Map.entry(Refusal.Reason.SIM_PIN_REQUIRED, QmiError.AUTHENTICATION_FAILED),
            Map.entry(Refusal.Reason.SIM_PUK_REQUIRED, QmiError.PIN_BLOCKED),
            Map.entry(Refusal.Reason.SIM_PIN2_REQUIRED, QmiError.AUTHENTICATION_FAILED),
            Map.entry(Refusal.Reason.SIM_PUK2_REQUIRED, QmiError.PIN_BLOCKED),
            Map.entry(Refusal.Reason.SIM_FAILURE, QmiError.UIM_UNINITIALIZED),
            Map.entry(Refusal.Reason.WRONG_PASSWORD, QmiError.INCORRECT_PIN),
            Map.entry(Refusal.Reason.FIXED_DIALLING, QmiError.FDN_RESTRICT),
            Map.entry(Refusal.Reason.SELECTION_REFUSED, QmiError.INTERNAL),
            Map.entry(Refusal.Reason.CHANNEL_UNAVAILABLE, QmiError.INSUFFICIENT_RESOURCES),
            Map.entry(Refusal.Reason.APPLICATION_NOT_FOUND, QmiError.SIM_FILE_NOT_FOUND),
            Map.entry(Refusal.Reason.INVALID_CHANNEL, QmiError.INVALID_ARGUMENT),
            Map.entry(Refusal.Reason.NO_NETWORK_SERVICE, QmiError.NO_NETWORK_FOUND),
            Map.entry(Refusal.Reason.NETWORK_NOT_ALLOWED, QmiError.NO_NETWORK_FOUND),
            Map.entry(Refusal.Reason.NETWORK_TIMEOUT, QmiError.NETWORK_NOT_READY),
            Map.entry(Refusal.Reason.RADIO_OFF, QmiError.DEVICE_NOT_READY),
            Map.entry(Refusal.Reason.UNKNOWN_CONTEXT, QmiError.INVALID_PROFILE),
            Map.entry(Refusal.Reason.ACTIVATION_REJECTED, QmiError.CALL_FAILED),
            Map.entry(Refusal.Reason.SERVICE_CENTRE_UNKNOWN, QmiError.WMS_SMSC_ADDRESS),
            Map.entry(Refusal.Reason.MESSAGE_REFUSED, QmiError.WMS_CAUSE_CODE),
            Map.entry(Refusal.Reason.MEMORY_FULL, QmiError.DEVICE_STORAGE_FULL),
            Map.entry(Refusal.Reason.INVALID_INDEX, QmiError.INVALID_INDEX),
            Map.entry(Refusal.Reason.CALL_REFUSED, QmiError.CALL_FAILED),
            Map.entry(Refusal.Reason.ABORTED, QmiError.ABORTED)));

    private RefusalErrors() {}

    /** A reason without a row is a defect of this table, and an internal error to the host. */
    static QmiError of(Refusal refusal) {
        return ERRORS.getOrDefault(refusal.reason(), QmiError.INTERNAL);
    }
}
