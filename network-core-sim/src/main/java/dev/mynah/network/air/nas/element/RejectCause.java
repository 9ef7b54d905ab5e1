package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why an MM procedure was refused or failed. Values the standard does not list survive as they are. TS 24.008 10.5.3.6. */
public final class RejectCause extends Cause {

    private static final Table<RejectCause> TABLE = new Table<>(RejectCause::new);

    public static final RejectCause IMSI_UNKNOWN_IN_HLR = known(2, "IMSI unknown in HLR");
    public static final RejectCause ILLEGAL_MS = known(3, "Illegal MS");
    public static final RejectCause IMSI_UNKNOWN_IN_VLR = known(4, "IMSI unknown in VLR");
    public static final RejectCause IMEI_NOT_ACCEPTED = known(5, "IMEI not accepted");
    public static final RejectCause ILLEGAL_ME = known(6, "Illegal ME");
    public static final RejectCause PLMN_NOT_ALLOWED = known(11, "PLMN not allowed");
    public static final RejectCause LOCATION_AREA_NOT_ALLOWED = known(12, "Location area not allowed");
    public static final RejectCause ROAMING_NOT_ALLOWED_IN_THIS_LOCATION_AREA =
            known(13, "Roaming not allowed in this location area");
    public static final RejectCause NO_SUITABLE_CELLS_IN_LOCATION_AREA =
            known(15, "No suitable cells in location area");
    public static final RejectCause NETWORK_FAILURE = known(17, "Network failure");
    public static final RejectCause MAC_FAILURE = known(20, "MAC failure");
    public static final RejectCause SYNCH_FAILURE = known(21, "Synch failure");
    public static final RejectCause CONGESTION = known(22, "Congestion");
    public static final RejectCause GSM_AUTHENTICATION_UNACCEPTABLE = known(23, "GSM authentication unacceptable");
    public static final RejectCause NOT_AUTHORIZED_FOR_THIS_CSG = known(25, "Not authorized for this CSG");
    public static final RejectCause SERVICE_OPTION_NOT_SUPPORTED = known(32, "Service option not supported");
    public static final RejectCause REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED =
            known(33, "Requested service option not subscribed");
    public static final RejectCause SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER =
            known(34, "Service option temporarily out of order");
    public static final RejectCause CALL_CANNOT_BE_IDENTIFIED = known(38, "Call cannot be identified");
    public static final RejectCause RETRY_UPON_ENTRY_INTO_A_NEW_CELL = known(48, "Retry upon entry into a new cell");
    public static final RejectCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final RejectCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final RejectCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final RejectCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final RejectCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final RejectCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final RejectCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final RejectCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");

    /** Its coding, one octet. */
    public static final ElementType<RejectCause> TYPE = ElementType.of(
            "Reject cause",
            "TS 24.008 10.5.3.6",
            in -> RejectCause.of(in.octet()),
            (cause, out) -> out.octet(cause.value()));

    private RejectCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static RejectCause of(int value) {
        return TABLE.of(value);
    }

    private static RejectCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
