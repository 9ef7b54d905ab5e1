package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why an EMM procedure was refused or failed. Values the standard does not list survive as they are. TS 24.301 9.9.3.9. */
public final class EmmCause extends Cause {

    private static final Table<EmmCause> TABLE = new Table<>(EmmCause::new);

    public static final EmmCause IMSI_UNKNOWN_IN_HSS = known(2, "IMSI unknown in HSS");
    public static final EmmCause ILLEGAL_UE = known(3, "Illegal UE");
    public static final EmmCause IMEI_NOT_ACCEPTED = known(5, "IMEI not accepted");
    public static final EmmCause ILLEGAL_ME = known(6, "Illegal ME");
    public static final EmmCause EPS_SERVICES_NOT_ALLOWED = known(7, "EPS services not allowed");
    public static final EmmCause EPS_SERVICES_AND_NON_EPS_SERVICES_NOT_ALLOWED =
            known(8, "EPS services and non-EPS services not allowed");
    public static final EmmCause UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK =
            known(9, "UE identity cannot be derived by the network");
    public static final EmmCause IMPLICITLY_DETACHED = known(10, "Implicitly detached");
    public static final EmmCause PLMN_NOT_ALLOWED = known(11, "PLMN not allowed");
    public static final EmmCause TRACKING_AREA_NOT_ALLOWED = known(12, "Tracking area not allowed");
    public static final EmmCause ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA =
            known(13, "Roaming not allowed in this tracking area");
    public static final EmmCause EPS_SERVICES_NOT_ALLOWED_IN_THIS_PLMN =
            known(14, "EPS services not allowed in this PLMN");
    public static final EmmCause NO_SUITABLE_CELLS_IN_TRACKING_AREA = known(15, "No suitable cells in tracking area");
    public static final EmmCause MSC_TEMPORARILY_NOT_REACHABLE = known(16, "MSC temporarily not reachable");
    public static final EmmCause NETWORK_FAILURE = known(17, "Network failure");
    public static final EmmCause CS_DOMAIN_NOT_AVAILABLE = known(18, "CS domain not available");
    public static final EmmCause ESM_FAILURE = known(19, "ESM failure");
    public static final EmmCause MAC_FAILURE = known(20, "MAC failure");
    public static final EmmCause SYNCH_FAILURE = known(21, "Synch failure");
    public static final EmmCause CONGESTION = known(22, "Congestion");
    public static final EmmCause UE_SECURITY_CAPABILITIES_MISMATCH = known(23, "UE security capabilities mismatch");
    public static final EmmCause SECURITY_MODE_REJECTED_UNSPECIFIED = known(24, "Security mode rejected, unspecified");
    public static final EmmCause NOT_AUTHORIZED_FOR_THIS_CSG = known(25, "Not authorized for this CSG");
    public static final EmmCause NON_EPS_AUTHENTICATION_UNACCEPTABLE = known(26, "Non-EPS authentication unacceptable");
    public static final EmmCause REDIRECTION_TO_5GCN_REQUIRED = known(31, "Redirection to 5GCN required");
    public static final EmmCause REQUESTED_SERVICE_OPTION_NOT_AUTHORIZED_IN_THIS_PLMN =
            known(35, "Requested service option not authorized in this PLMN");
    public static final EmmCause IAB_NODE_OPERATION_NOT_AUTHORIZED = known(36, "IAB-node operation not authorized");
    public static final EmmCause CS_SERVICE_TEMPORARILY_NOT_AVAILABLE =
            known(39, "CS service temporarily not available");
    public static final EmmCause NO_EPS_BEARER_CONTEXT_ACTIVATED = known(40, "No EPS bearer context activated");
    public static final EmmCause SEVERE_NETWORK_FAILURE = known(42, "Severe network failure");
    public static final EmmCause PLMN_NOT_ALLOWED_TO_OPERATE_AT_THE_PRESENT_UE_LOCATION =
            known(78, "PLMN not allowed to operate at the present UE location");
    public static final EmmCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final EmmCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final EmmCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final EmmCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final EmmCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final EmmCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final EmmCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final EmmCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");

    /** Its coding, one octet. */
    public static final ElementType<EmmCause> TYPE = ElementType.of(
            "EMM cause", "TS 24.301 9.9.3.9", in -> EmmCause.of(in.octet()), (cause, out) -> out.octet(cause.value()));

    private EmmCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static EmmCause of(int value) {
        return TABLE.of(value);
    }

    private static EmmCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
