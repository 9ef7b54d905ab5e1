package dev.mynah.network.gsup;

import java.util.Optional;

/** What a GSUP message is about. Two bits of its octet say whether it asks, refuses or answers. */
public enum GsupMessageType {
    UPDATE_LOCATION_REQUEST(0x04),
    UPDATE_LOCATION_ERROR(0x05),
    UPDATE_LOCATION_RESULT(0x06),
    SEND_AUTHENTICATION_INFO_REQUEST(0x08),
    SEND_AUTHENTICATION_INFO_ERROR(0x09),
    SEND_AUTHENTICATION_INFO_RESULT(0x0A),
    AUTHENTICATION_FAILURE_REPORT(0x0B),
    PURGE_MS_REQUEST(0x0C),
    PURGE_MS_ERROR(0x0D),
    PURGE_MS_RESULT(0x0E),
    INSERT_SUBSCRIBER_DATA_REQUEST(0x10),
    INSERT_SUBSCRIBER_DATA_ERROR(0x11),
    INSERT_SUBSCRIBER_DATA_RESULT(0x12),
    DELETE_SUBSCRIBER_DATA_REQUEST(0x14),
    DELETE_SUBSCRIBER_DATA_ERROR(0x15),
    DELETE_SUBSCRIBER_DATA_RESULT(0x16),
    LOCATION_CANCEL_REQUEST(0x1C),
    LOCATION_CANCEL_ERROR(0x1D),
    LOCATION_CANCEL_RESULT(0x1E),
    PROCESS_SUPPLEMENTARY_SERVICE_REQUEST(0x20),
    PROCESS_SUPPLEMENTARY_SERVICE_ERROR(0x21),
    PROCESS_SUPPLEMENTARY_SERVICE_RESULT(0x22),
    MO_FORWARD_SM_REQUEST(0x24),
    MO_FORWARD_SM_ERROR(0x25),
    MO_FORWARD_SM_RESULT(0x26),
    MT_FORWARD_SM_REQUEST(0x28),
    MT_FORWARD_SM_ERROR(0x29),
    MT_FORWARD_SM_RESULT(0x2A),
    READY_FOR_SM_REQUEST(0x2C),
    READY_FOR_SM_ERROR(0x2D),
    READY_FOR_SM_RESULT(0x2E),
    CHECK_IMEI_REQUEST(0x30),
    CHECK_IMEI_ERROR(0x31),
    CHECK_IMEI_RESULT(0x32);

    private static final int KIND = 3;
    private static final int ERROR = 1;
    private static final int RESULT = 2;

    private final int value;

    GsupMessageType(int value) {
        this.value = value;
    }

    /** The octet. */
    public int value() {
        return value;
    }

    /** Whether it wants an answer. */
    public boolean isRequest() {
        return (value & KIND) == 0;
    }

    /** The request that this result or error answers; empty for what is neither. */
    public Optional<GsupMessageType> request() {
        int kind = value & KIND;
        return kind == ERROR || kind == RESULT ? of(value & ~KIND) : Optional.empty();
    }

    /** The type that refuses this request. */
    public GsupMessageType error() {
        return answer(ERROR);
    }

    /** The type that answers this request. */
    public GsupMessageType result() {
        return answer(RESULT);
    }

    private GsupMessageType answer(int kind) {
        return of(value | kind)
                .filter(it -> isRequest())
                .orElseThrow(() -> new IllegalStateException(this + " is no request"));
    }

    /** The type with this octet; empty for one this side doesn't know. */
    public static Optional<GsupMessageType> of(int value) {
        for (GsupMessageType type : values()) {
            if (type.value == value) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
