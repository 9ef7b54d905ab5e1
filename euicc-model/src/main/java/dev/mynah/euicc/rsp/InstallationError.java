package dev.mynah.euicc.rsp;

/** Why a profile was not installed (SGP.22 2.5.6, ErrorReason). */
public enum InstallationError {
    /** A command is not one, or says what it may not. */
    INCORRECT_INPUT_VALUES(1),
    /** The server did not sign this. */
    INVALID_SIGNATURE(2),
    /** The package is for another transaction. */
    INVALID_TRANSACTION_ID(3),
    /** Keys of another type or length. */
    UNSUPPORTED_CRT_VALUES(4),
    /** Something other than an installation. */
    UNSUPPORTED_REMOTE_OPERATION_TYPE(5),
    /** There is no such class of profiles. */
    UNSUPPORTED_PROFILE_CLASS(6),
    /** What should be a segment is none. */
    SCP03T_STRUCTURE_ERROR(7),
    /** A segment doesn't open. */
    SCP03T_SECURITY_ERROR(8),
    /** The profile is on the card. */
    ICCID_ALREADY_EXISTS(9),
    /** The profile doesn't fit. */
    INSUFFICIENT_MEMORY(10),
    /** The card lost power, or the assistant began anew. */
    INTERRUPTION(11),
    /** An element of the profile was refused. */
    PE_PROCESSING_ERROR(12),
    /** Metadata and profile name different profiles. */
    DATA_MISMATCH(13),
    /** The policy rules are not the owner's to make. */
    PPR_NOT_ALLOWED(15),
    /** Anything else. */
    UNKNOWN_ERROR(127);

    private final int value;

    InstallationError(int value) {
        this.value = value;
    }

    /** The value in a profile installation result. */
    public int value() {
        return value;
    }
}
