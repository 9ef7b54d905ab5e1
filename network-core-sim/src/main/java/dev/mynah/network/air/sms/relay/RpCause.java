package dev.mynah.network.air.sms.relay;

import java.util.Optional;

/** Why a message was not transferred. TS 24.011 8.2.5.4. */
public enum RpCause {
    UNASSIGNED_NUMBER(1),
    OPERATOR_DETERMINED_BARRING(8),
    CALL_BARRED(10),
    RESERVED(11),
    SHORT_MESSAGE_TRANSFER_REJECTED(21),
    MEMORY_CAPACITY_EXCEEDED(22),
    DESTINATION_OUT_OF_ORDER(27),
    UNIDENTIFIED_SUBSCRIBER(28),
    FACILITY_REJECTED(29),
    UNKNOWN_SUBSCRIBER(30),
    NETWORK_OUT_OF_ORDER(38),
    TEMPORARY_FAILURE(41),
    CONGESTION(42),
    RESOURCES_UNAVAILABLE(47),
    FACILITY_NOT_SUBSCRIBED(50),
    FACILITY_NOT_IMPLEMENTED(69),
    INVALID_REFERENCE(81),
    SEMANTICALLY_INCORRECT(95),
    INVALID_MANDATORY_INFORMATION(96),
    UNKNOWN_MESSAGE_TYPE(97),
    MESSAGE_NOT_COMPATIBLE_WITH_STATE(98),
    UNKNOWN_INFORMATION_ELEMENT(99),
    PROTOCOL_ERROR(111),
    INTERWORKING(127);

    private final int value;

    RpCause(int value) {
        this.value = value;
    }

    /** The value on the air. */
    public int value() {
        return value;
    }

    /** The cause with this value; empty for one the clause doesn't have, which means {@link #TEMPORARY_FAILURE}. */
    public static Optional<RpCause> of(int value) {
        for (RpCause cause : values()) {
            if (cause.value == value) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
