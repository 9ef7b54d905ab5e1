package dev.mynah.network.air.nas.cc;

/** Why a call ends. Values the standard does not list survive as they are. TS 24.008 table 10.5.123 and annex H. */
public final class CauseValue {

    private static final CauseValue[] KNOWN = new CauseValue[128];

    public static final CauseValue UNASSIGNED_NUMBER = known(1, "Unassigned (unallocated) number");
    public static final CauseValue NO_ROUTE_TO_DESTINATION = known(3, "No route to destination");
    public static final CauseValue CHANNEL_UNACCEPTABLE = known(6, "Channel unacceptable");
    public static final CauseValue OPERATOR_DETERMINED_BARRING = known(8, "Operator determined barring");
    public static final CauseValue NORMAL_CALL_CLEARING = known(16, "Normal call clearing");
    public static final CauseValue USER_BUSY = known(17, "User busy");
    public static final CauseValue NO_USER_RESPONDING = known(18, "No user responding");
    public static final CauseValue USER_ALERTING_NO_ANSWER = known(19, "User alerting, no answer");
    public static final CauseValue CALL_REJECTED = known(21, "Call rejected");
    public static final CauseValue NUMBER_CHANGED = known(22, "Number changed");
    public static final CauseValue CALL_REJECTED_DUE_TO_FEATURE_AT_THE_DESTINATION =
            known(24, "Call rejected due to feature at the destination");
    public static final CauseValue PRE_EMPTION = known(25, "Pre-emption");
    public static final CauseValue NON_SELECTED_USER_CLEARING = known(26, "Non selected user clearing");
    public static final CauseValue DESTINATION_OUT_OF_ORDER = known(27, "Destination out of order");
    public static final CauseValue INVALID_NUMBER_FORMAT = known(28, "Invalid number format (incomplete number)");
    public static final CauseValue FACILITY_REJECTED = known(29, "Facility rejected");
    public static final CauseValue RESPONSE_TO_STATUS_ENQUIRY = known(30, "Response to STATUS ENQUIRY");
    public static final CauseValue NORMAL_UNSPECIFIED = known(31, "Normal, unspecified");
    public static final CauseValue NO_CIRCUIT_AVAILABLE = known(34, "No circuit/channel available");
    public static final CauseValue NETWORK_OUT_OF_ORDER = known(38, "Network out of order");
    public static final CauseValue TEMPORARY_FAILURE = known(41, "Temporary failure");
    public static final CauseValue SWITCHING_EQUIPMENT_CONGESTION = known(42, "Switching equipment congestion");
    public static final CauseValue ACCESS_INFORMATION_DISCARDED = known(43, "Access information discarded");
    public static final CauseValue REQUESTED_CIRCUIT_NOT_AVAILABLE =
            known(44, "Requested circuit/channel not available");
    public static final CauseValue RESOURCES_UNAVAILABLE_UNSPECIFIED = known(47, "Resources unavailable, unspecified");
    public static final CauseValue QUALITY_OF_SERVICE_UNAVAILABLE = known(49, "Quality of service unavailable");
    public static final CauseValue REQUESTED_FACILITY_NOT_SUBSCRIBED = known(50, "Requested facility not subscribed");
    public static final CauseValue INCOMING_CALLS_BARRED_WITHIN_CUG = known(55, "Incoming calls barred within the CUG");
    public static final CauseValue BEARER_CAPABILITY_NOT_AUTHORIZED = known(57, "Bearer capability not authorized");
    public static final CauseValue BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE =
            known(58, "Bearer capability not presently available");
    public static final CauseValue SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED =
            known(63, "Service or option not available, unspecified");
    public static final CauseValue BEARER_SERVICE_NOT_IMPLEMENTED = known(65, "Bearer service not implemented");
    public static final CauseValue ACM_AT_MAXIMUM = known(68, "ACM equal to or greater than ACMmax");
    public static final CauseValue REQUESTED_FACILITY_NOT_IMPLEMENTED = known(69, "Requested facility not implemented");
    public static final CauseValue ONLY_RESTRICTED_DIGITAL_INFORMATION_AVAILABLE =
            known(70, "Only restricted digital information bearer capability is available");
    public static final CauseValue SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED =
            known(79, "Service or option not implemented, unspecified");
    public static final CauseValue INVALID_TRANSACTION_IDENTIFIER_VALUE =
            known(81, "Invalid transaction identifier value");
    public static final CauseValue USER_NOT_MEMBER_OF_CUG = known(87, "User not member of CUG");
    public static final CauseValue INCOMPATIBLE_DESTINATION = known(88, "Incompatible destination");
    public static final CauseValue INVALID_TRANSIT_NETWORK_SELECTION = known(91, "Invalid transit network selection");
    public static final CauseValue SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final CauseValue INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final CauseValue MESSAGE_TYPE_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final CauseValue MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE =
            known(98, "Message type not compatible with protocol state");
    public static final CauseValue INFORMATION_ELEMENT_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final CauseValue CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final CauseValue MESSAGE_NOT_COMPATIBLE_WITH_STATE =
            known(101, "Message not compatible with protocol state");
    public static final CauseValue RECOVERY_ON_TIMER_EXPIRY = known(102, "Recovery on timer expiry");
    public static final CauseValue PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");
    public static final CauseValue INTERWORKING_UNSPECIFIED = known(127, "Interworking, unspecified");

    private final int value;
    private final String meaning;

    private CauseValue(int value, String meaning) {
        this.value = value;
        this.meaning = meaning;
    }

    /** The cause with a value of seven bits. */
    public static CauseValue of(int value) {
        CauseValue known = KNOWN[value];
        return known != null ? known : new CauseValue(value, "unknown cause");
    }

    private static CauseValue known(int value, String meaning) {
        KNOWN[value] = new CauseValue(value, meaning);
        return KNOWN[value];
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** The standard's words for it. */
    public String meaning() {
        return meaning;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CauseValue that && value == that.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /** As the standard writes it, {@code #17 User busy}. */
    @Override
    public String toString() {
        return "#" + value + " " + meaning;
    }
}
