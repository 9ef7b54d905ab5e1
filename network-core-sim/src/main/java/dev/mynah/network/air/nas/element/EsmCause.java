package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why an ESM procedure was refused or failed. Values the standard does not list survive as they are. TS 24.301 9.9.4.4. */
public final class EsmCause extends Cause {

    private static final Table<EsmCause> TABLE = new Table<>(EsmCause::new);

    public static final EsmCause OPERATOR_DETERMINED_BARRING = known(8, "Operator determined barring");
    public static final EsmCause INSUFFICIENT_RESOURCES = known(26, "Insufficient resources");
    public static final EsmCause MISSING_OR_UNKNOWN_APN = known(27, "Missing or unknown APN");
    public static final EsmCause UNKNOWN_PDN_TYPE = known(28, "Unknown PDN type");
    public static final EsmCause USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED =
            known(29, "User authentication or authorization failed");
    public static final EsmCause REQUEST_REJECTED_BY_SERVING_GW_OR_PDN_GW =
            known(30, "Request rejected by Serving GW or PDN GW");
    public static final EsmCause REQUEST_REJECTED_UNSPECIFIED = known(31, "Request rejected, unspecified");
    public static final EsmCause SERVICE_OPTION_NOT_SUPPORTED = known(32, "Service option not supported");
    public static final EsmCause REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED =
            known(33, "Requested service option not subscribed");
    public static final EsmCause SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER =
            known(34, "Service option temporarily out of order");
    public static final EsmCause PTI_ALREADY_IN_USE = known(35, "PTI already in use");
    public static final EsmCause REGULAR_DEACTIVATION = known(36, "Regular deactivation");
    public static final EsmCause EPS_QOS_NOT_ACCEPTED = known(37, "EPS QoS not accepted");
    public static final EsmCause NETWORK_FAILURE = known(38, "Network failure");
    public static final EsmCause REACTIVATION_REQUESTED = known(39, "Reactivation requested");
    public static final EsmCause SEMANTIC_ERROR_IN_THE_TFT_OPERATION = known(41, "Semantic error in the TFT operation");
    public static final EsmCause SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION =
            known(42, "Syntactical error in the TFT operation");
    public static final EsmCause INVALID_EPS_BEARER_IDENTITY = known(43, "Invalid EPS bearer identity");
    public static final EsmCause SEMANTIC_ERRORS_IN_PACKET_FILTERS = known(44, "Semantic errors in packet filters");
    public static final EsmCause SYNTACTICAL_ERRORS_IN_PACKET_FILTERS =
            known(45, "Syntactical errors in packet filters");
    public static final EsmCause PTI_MISMATCH = known(47, "PTI mismatch");
    public static final EsmCause LAST_PDN_DISCONNECTION_NOT_ALLOWED = known(49, "Last PDN disconnection not allowed");
    public static final EsmCause PDN_TYPE_IPV4_ONLY_ALLOWED = known(50, "PDN type IPv4 only allowed");
    public static final EsmCause PDN_TYPE_IPV6_ONLY_ALLOWED = known(51, "PDN type IPv6 only allowed");
    public static final EsmCause SINGLE_ADDRESS_BEARERS_ONLY_ALLOWED = known(52, "Single address bearers only allowed");
    public static final EsmCause ESM_INFORMATION_NOT_RECEIVED = known(53, "ESM information not received");
    public static final EsmCause PDN_CONNECTION_DOES_NOT_EXIST = known(54, "PDN connection does not exist");
    public static final EsmCause MULTIPLE_PDN_CONNECTIONS_FOR_A_GIVEN_APN_NOT_ALLOWED =
            known(55, "Multiple PDN connections for a given APN not allowed");
    public static final EsmCause COLLISION_WITH_NETWORK_INITIATED_REQUEST =
            known(56, "Collision with network initiated request");
    public static final EsmCause PDN_TYPE_IPV4V6_ONLY_ALLOWED = known(57, "PDN type IPv4v6 only allowed");
    public static final EsmCause PDN_TYPE_NON_IP_ONLY_ALLOWED = known(58, "PDN type non IP only allowed");
    public static final EsmCause UNSUPPORTED_QCI_VALUE = known(59, "Unsupported QCI value");
    public static final EsmCause BEARER_HANDLING_NOT_SUPPORTED = known(60, "Bearer handling not supported");
    public static final EsmCause PDN_TYPE_ETHERNET_ONLY_ALLOWED = known(61, "PDN type Ethernet only allowed");
    public static final EsmCause MAXIMUM_NUMBER_OF_EPS_BEARERS_REACHED =
            known(65, "Maximum number of EPS bearers reached");
    public static final EsmCause REQUESTED_APN_NOT_SUPPORTED_IN_CURRENT_RAT_AND_PLMN_COMBINATION =
            known(66, "Requested APN not supported in current RAT and PLMN combination");
    public static final EsmCause INVALID_PTI_VALUE = known(81, "Invalid PTI value");
    public static final EsmCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final EsmCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final EsmCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final EsmCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final EsmCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final EsmCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final EsmCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final EsmCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");
    public static final EsmCause APN_RESTRICTION_VALUE_INCOMPATIBLE_WITH_ACTIVE_EPS_BEARER_CONTEXT =
            known(112, "APN restriction value incompatible with active EPS bearer context");
    public static final EsmCause MULTIPLE_ACCESSES_TO_A_PDN_CONNECTION_NOT_ALLOWED =
            known(113, "Multiple accesses to a PDN connection not allowed");

    /** Its coding, one octet. */
    public static final ElementType<EsmCause> TYPE = ElementType.of(
            "ESM cause", "TS 24.301 9.9.4.4", in -> EsmCause.of(in.octet()), (cause, out) -> out.octet(cause.value()));

    private EsmCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static EsmCause of(int value) {
        return TABLE.of(value);
    }

    private static EsmCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
