package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why a 5GSM procedure was refused or failed. Values the standard does not list survive as they are. TS 24.501 9.11.4.2. */
public final class Sm5gCause extends Cause {

    private static final Table<Sm5gCause> TABLE = new Table<>(Sm5gCause::new);

    public static final Sm5gCause OPERATOR_DETERMINED_BARRING = known(8, "Operator determined barring");
    public static final Sm5gCause INSUFFICIENT_RESOURCES = known(26, "Insufficient resources");
    public static final Sm5gCause MISSING_OR_UNKNOWN_DNN = known(27, "Missing or unknown DNN");
    public static final Sm5gCause UNKNOWN_PDU_SESSION_TYPE = known(28, "Unknown PDU session type");
    public static final Sm5gCause USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED =
            known(29, "User authentication or authorization failed");
    public static final Sm5gCause REQUEST_REJECTED_UNSPECIFIED = known(31, "Request rejected, unspecified");
    public static final Sm5gCause SERVICE_OPTION_NOT_SUPPORTED = known(32, "Service option not supported");
    public static final Sm5gCause REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED =
            known(33, "Requested service option not subscribed");
    public static final Sm5gCause PTI_ALREADY_IN_USE = known(35, "PTI already in use");
    public static final Sm5gCause REGULAR_DEACTIVATION = known(36, "Regular deactivation");
    public static final Sm5gCause FIVEGS_QOS_NOT_ACCEPTED = known(37, "5GS QoS not accepted");
    public static final Sm5gCause NETWORK_FAILURE = known(38, "Network failure");
    public static final Sm5gCause REACTIVATION_REQUESTED = known(39, "Reactivation requested");
    public static final Sm5gCause SEMANTIC_ERROR_IN_THE_TFT_OPERATION =
            known(41, "Semantic error in the TFT operation");
    public static final Sm5gCause SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION =
            known(42, "Syntactical error in the TFT operation");
    public static final Sm5gCause INVALID_PDU_SESSION_IDENTITY = known(43, "Invalid PDU session identity");
    public static final Sm5gCause SEMANTIC_ERRORS_IN_PACKET_FILTER_S = known(44, "Semantic errors in packet filter(s)");
    public static final Sm5gCause SYNTACTICAL_ERROR_IN_PACKET_FILTER_S =
            known(45, "Syntactical error in packet filter(s)");
    public static final Sm5gCause OUT_OF_LADN_SERVICE_AREA = known(46, "Out of LADN service area");
    public static final Sm5gCause PTI_MISMATCH = known(47, "PTI mismatch");
    public static final Sm5gCause PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED = known(50, "PDU session type IPv4 only allowed");
    public static final Sm5gCause PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED = known(51, "PDU session type IPv6 only allowed");
    public static final Sm5gCause PDU_SESSION_DOES_NOT_EXIST = known(54, "PDU session does not exist");
    public static final Sm5gCause PDU_SESSION_TYPE_IPV4V6_ONLY_ALLOWED =
            known(57, "PDU session type IPv4v6 only allowed");
    public static final Sm5gCause PDU_SESSION_TYPE_UNSTRUCTURED_ONLY_ALLOWED =
            known(58, "PDU session type Unstructured only allowed");
    public static final Sm5gCause UNSUPPORTED_5QI_VALUE = known(59, "Unsupported 5QI value");
    public static final Sm5gCause PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED =
            known(61, "PDU session type Ethernet only allowed");
    public static final Sm5gCause INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN =
            known(67, "Insufficient resources for specific slice and DNN");
    public static final Sm5gCause NOT_SUPPORTED_SSC_MODE = known(68, "Not supported SSC mode");
    public static final Sm5gCause INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE =
            known(69, "Insufficient resources for specific slice");
    public static final Sm5gCause MISSING_OR_UNKNOWN_DNN_IN_A_SLICE = known(70, "Missing or unknown DNN in a slice");
    public static final Sm5gCause INVALID_PTI_VALUE = known(81, "Invalid PTI value");
    public static final Sm5gCause MAXIMUM_DATA_RATE_PER_UE_FOR_USER_PLANE_INTEGRITY_PROTECTION_IS_TOO_LOW =
            known(82, "Maximum data rate per UE for user-plane integrity protection is too low");
    public static final Sm5gCause SEMANTIC_ERROR_IN_THE_QOS_OPERATION =
            known(83, "Semantic error in the QoS operation");
    public static final Sm5gCause SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION =
            known(84, "Syntactical error in the QoS operation");
    public static final Sm5gCause INVALID_MAPPED_EPS_BEARER_IDENTITY = known(85, "Invalid mapped EPS bearer identity");
    public static final Sm5gCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final Sm5gCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final Sm5gCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final Sm5gCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final Sm5gCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final Sm5gCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final Sm5gCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final Sm5gCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");

    /** Its coding, one octet. */
    public static final ElementType<Sm5gCause> TYPE = ElementType.of(
            "5GSM cause",
            "TS 24.501 9.11.4.2",
            in -> Sm5gCause.of(in.octet()),
            (cause, out) -> out.octet(cause.value()));

    private Sm5gCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static Sm5gCause of(int value) {
        return TABLE.of(value);
    }

    private static Sm5gCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
