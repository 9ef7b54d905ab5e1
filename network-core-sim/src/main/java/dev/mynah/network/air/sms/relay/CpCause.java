package dev.mynah.network.air.sms.relay;

import java.util.Optional;

/** Why the connection for a message failed. TS 24.011 8.1.4.2. */
enum CpCause {
    NETWORK_FAILURE(17),
    CONGESTION(22),
    INVALID_TRANSACTION_IDENTIFIER(81),
    SEMANTICALLY_INCORRECT(95),
    INVALID_MANDATORY_INFORMATION(96),
    UNKNOWN_MESSAGE_TYPE(97),
    MESSAGE_NOT_COMPATIBLE_WITH_STATE(98),
    UNKNOWN_INFORMATION_ELEMENT(99),
    PROTOCOL_ERROR(111);

    private final int value;

    CpCause(int value) {
        this.value = value;
    }

    /** The value on the air. */
    public int value() {
        return value;
    }

    /** The cause with this value; empty for one the clause doesn't have, which means {@link #PROTOCOL_ERROR}. */
    public static Optional<CpCause> of(int value) {
        for (CpCause cause : values()) {
            if (cause.value == value) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
