package dev.mynah.network.air.nas.ss.component;

import java.util.Optional;

/** Why an operation is refused, by local code. TS 24.080 4.3; TS 29.002 17.6.6. */
public enum SsError {
    UNKNOWN_SUBSCRIBER(1),
    ILLEGAL_SUBSCRIBER(9),
    BEARER_SERVICE_NOT_PROVISIONED(10),
    TELESERVICE_NOT_PROVISIONED(11),
    ILLEGAL_EQUIPMENT(12),
    CALL_BARRED(13),
    ILLEGAL_SS_OPERATION(16),
    /** Brings the status of the service along. */
    SS_ERROR_STATUS(17),
    SS_NOT_AVAILABLE(18),
    SS_SUBSCRIPTION_VIOLATION(19),
    SS_INCOMPATIBILITY(20),
    FACILITY_NOT_SUPPORTED(21),
    ABSENT_SUBSCRIBER(27),
    SYSTEM_FAILURE(34),
    DATA_MISSING(35),
    UNEXPECTED_DATA_VALUE(36),
    PASSWORD_REGISTRATION_FAILURE(37),
    NEGATIVE_PASSWORD_CHECK(38),
    TOO_MANY_PASSWORD_ATTEMPTS(43),
    UNKNOWN_ALPHABET(71),
    USSD_BUSY(72),
    REJECTED_BY_USER(121),
    REJECTED_BY_NETWORK(122),
    DEFLECTION_TO_SERVED_SUBSCRIBER(123),
    SPECIAL_SERVICE_CODE(124),
    INVALID_DEFLECTED_TO_NUMBER(125),
    TOO_MANY_MPTY_PARTICIPANTS(126),
    RESOURCES_NOT_AVAILABLE(127);

    private final int code;

    SsError(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<SsError> of(int code) {
        for (SsError error : values()) {
            if (error.code == code) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }
}
