package dev.mynah.hal.parcel;

/** What became of a transaction, below what AIDL says about it: the {@code status_t} of libbinder. */
public enum Status {
    OK(0),
    PERMISSION_DENIED(-1),
    NAME_NOT_FOUND(-2),
    WOULD_BLOCK(-11),
    NO_MEMORY(-12),
    ALREADY_EXISTS(-17),
    NO_INIT(-19),
    BAD_VALUE(-22),
    DEAD_OBJECT(-32),
    INVALID_OPERATION(-38),
    NOT_ENOUGH_DATA(-61),
    UNKNOWN_TRANSACTION(-74),
    BAD_INDEX(-75),
    TIMED_OUT(-110),
    UNKNOWN_ERROR(0x80000000),
    BAD_TYPE(0x80000001),
    FAILED_TRANSACTION(0x80000002),
    FDS_NOT_ALLOWED(0x80000007),
    UNEXPECTED_NULL(0x80000008);

    private static final Status[] ALL = values();

    private final int value;

    Status(int value) {
        this.value = value;
    }

    /** The value on the wire: a negated errno of Linux, or a number of libbinder's own. */
    public int value() {
        return value;
    }

    /** The status a peer meant; {@link #UNKNOWN_ERROR} for a value that has no name here. */
    public static Status of(int value) {
        for (Status status : ALL) {
            if (status.value == value) {
                return status;
            }
        }
        return UNKNOWN_ERROR;
    }
}
