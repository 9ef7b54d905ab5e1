package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why a PDP context was refused, ended or not changed. Values the standard does not list survive as they are. TS 24.008 10.5.6.6. */
public final class SmCause extends Cause {

    private static final Table<SmCause> TABLE = new Table<>(SmCause::new);

    public static final SmCause OPERATOR_DETERMINED_BARRING = known(8, "Operator determined barring");
    public static final SmCause MBMS_BEARER_CAPABILITIES_INSUFFICIENT_FOR_THE_SERVICE =
            known(24, "MBMS bearer capabilities insufficient for the service");
    public static final SmCause LLC_OR_SNDCP_FAILURE = known(25, "LLC or SNDCP failure");
    public static final SmCause INSUFFICIENT_RESOURCES = known(26, "Insufficient resources");
    public static final SmCause MISSING_OR_UNKNOWN_APN = known(27, "Missing or unknown APN");
    public static final SmCause UNKNOWN_PDP_ADDRESS_OR_PDP_TYPE = known(28, "Unknown PDP address or PDP type");
    public static final SmCause USER_AUTHENTICATION_FAILED = known(29, "User authentication failed");
    public static final SmCause ACTIVATION_REJECTED_BY_GGSN = known(30, "Activation rejected by GGSN");
    public static final SmCause ACTIVATION_REJECTED_UNSPECIFIED = known(31, "Activation rejected, unspecified");
    public static final SmCause SERVICE_OPTION_NOT_SUPPORTED = known(32, "Service option not supported");
    public static final SmCause REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED =
            known(33, "Requested service option not subscribed");
    public static final SmCause SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER =
            known(34, "Service option temporarily out of order");
    public static final SmCause NSAPI_ALREADY_USED = known(35, "NSAPI already used");
    public static final SmCause REGULAR_DEACTIVATION = known(36, "Regular deactivation");
    public static final SmCause QOS_NOT_ACCEPTED = known(37, "QoS not accepted");
    public static final SmCause NETWORK_FAILURE = known(38, "Network failure");
    public static final SmCause REACTIVATION_REQUIRED = known(39, "Reactivation required");
    public static final SmCause FEATURE_NOT_SUPPORTED = known(40, "Feature not supported");
    public static final SmCause SEMANTIC_ERROR_IN_THE_TFT_OPERATION = known(41, "Semantic error in the TFT operation");
    public static final SmCause SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION =
            known(42, "Syntactical error in the TFT operation");
    public static final SmCause UNKNOWN_PDP_CONTEXT = known(43, "Unknown PDP context");
    public static final SmCause SEMANTIC_ERRORS_IN_PACKET_FILTERS = known(44, "Semantic errors in packet filters");
    public static final SmCause SYNTACTICAL_ERRORS_IN_PACKET_FILTERS =
            known(45, "Syntactical errors in packet filters");
    public static final SmCause PDP_CONTEXT_WITHOUT_TFT_ALREADY_ACTIVATED =
            known(46, "PDP context without TFT already activated");
    public static final SmCause MULTICAST_GROUP_MEMBERSHIP_TIME_OUT = known(47, "Multicast group membership time-out");
    public static final SmCause ACTIVATION_REJECTED_BEARER_CONTROL_MODE_VIOLATION =
            known(48, "Activation rejected, bearer control mode violation");
    public static final SmCause PDP_TYPE_IPV4_ONLY_ALLOWED = known(50, "PDP type IPv4 only allowed");
    public static final SmCause PDP_TYPE_IPV6_ONLY_ALLOWED = known(51, "PDP type IPv6 only allowed");
    public static final SmCause SINGLE_ADDRESS_BEARERS_ONLY_ALLOWED = known(52, "Single address bearers only allowed");
    public static final SmCause COLLISION_WITH_NETWORK_INITIATED_REQUEST =
            known(56, "Collision with network initiated request");
    public static final SmCause BEARER_HANDLING_NOT_SUPPORTED = known(60, "Bearer handling not supported");
    public static final SmCause MAXIMUM_NUMBER_OF_PDP_CONTEXTS_REACHED =
            known(65, "Maximum number of PDP contexts reached");
    public static final SmCause REQUESTED_APN_NOT_SUPPORTED_IN_CURRENT_RAT_AND_PLMN_COMBINATION =
            known(66, "Requested APN not supported in current RAT and PLMN combination");
    public static final SmCause INVALID_TRANSACTION_IDENTIFIER_VALUE =
            known(81, "Invalid transaction identifier value");
    public static final SmCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final SmCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final SmCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final SmCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final SmCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final SmCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final SmCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final SmCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");
    public static final SmCause APN_RESTRICTION_VALUE_INCOMPATIBLE_WITH_ACTIVE_PDP_CONTEXT =
            known(112, "APN restriction value incompatible with active PDP context");

    /** Its coding, one octet. */
    public static final ElementType<SmCause> TYPE = ElementType.of(
            "SM cause", "TS 24.008 10.5.6.6", in -> SmCause.of(in.octet()), (cause, out) -> out.octet(cause.value()));

    private SmCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static SmCause of(int value) {
        return TABLE.of(value);
    }

    private static SmCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
