package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why a 5GMM procedure was refused or failed. Values the standard does not list survive as they are. TS 24.501 9.11.3.2. */
public final class Mm5gCause extends Cause {

    private static final Table<Mm5gCause> TABLE = new Table<>(Mm5gCause::new);

    public static final Mm5gCause ILLEGAL_UE = known(3, "Illegal UE");
    public static final Mm5gCause PEI_NOT_ACCEPTED = known(5, "PEI not accepted");
    public static final Mm5gCause ILLEGAL_ME = known(6, "Illegal ME");
    public static final Mm5gCause FIVEGS_SERVICES_NOT_ALLOWED = known(7, "5GS services not allowed");
    public static final Mm5gCause UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK =
            known(9, "UE identity cannot be derived by the network");
    public static final Mm5gCause IMPLICITLY_DE_REGISTERED = known(10, "Implicitly de-registered");
    public static final Mm5gCause PLMN_NOT_ALLOWED = known(11, "PLMN not allowed");
    public static final Mm5gCause TRACKING_AREA_NOT_ALLOWED = known(12, "Tracking area not allowed");
    public static final Mm5gCause ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA =
            known(13, "Roaming not allowed in this tracking area");
    public static final Mm5gCause NO_SUITABLE_CELLS_IN_TRACKING_AREA = known(15, "No suitable cells in tracking area");
    public static final Mm5gCause MAC_FAILURE = known(20, "MAC failure");
    public static final Mm5gCause SYNCH_FAILURE = known(21, "Synch failure");
    public static final Mm5gCause CONGESTION = known(22, "Congestion");
    public static final Mm5gCause UE_SECURITY_CAPABILITIES_MISMATCH = known(23, "UE security capabilities mismatch");
    public static final Mm5gCause SECURITY_MODE_REJECTED_UNSPECIFIED = known(24, "Security mode rejected, unspecified");
    public static final Mm5gCause NON_5G_AUTHENTICATION_UNACCEPTABLE = known(26, "Non-5G authentication unacceptable");
    public static final Mm5gCause N1_MODE_NOT_ALLOWED = known(27, "N1 mode not allowed");
    public static final Mm5gCause RESTRICTED_SERVICE_AREA = known(28, "Restricted service area");
    public static final Mm5gCause REDIRECTION_TO_EPC_REQUIRED = known(31, "Redirection to EPC required");
    public static final Mm5gCause IAB_NODE_OPERATION_NOT_AUTHORIZED = known(36, "IAB-node operation not authorized");
    public static final Mm5gCause LADN_NOT_AVAILABLE = known(43, "LADN not available");
    public static final Mm5gCause NO_NETWORK_SLICES_AVAILABLE = known(62, "No network slices available");
    public static final Mm5gCause MAXIMUM_NUMBER_OF_PDU_SESSIONS_REACHED =
            known(65, "Maximum number of PDU sessions reached");
    public static final Mm5gCause INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN =
            known(67, "Insufficient resources for specific slice and DNN");
    public static final Mm5gCause INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE =
            known(69, "Insufficient resources for specific slice");
    public static final Mm5gCause NGKSI_ALREADY_IN_USE = known(71, "ngKSI already in use");
    public static final Mm5gCause NON_3GPP_ACCESS_TO_5GCN_NOT_ALLOWED =
            known(72, "Non-3GPP access to 5GCN not allowed");
    public static final Mm5gCause SERVING_NETWORK_NOT_AUTHORIZED = known(73, "Serving network not authorized");
    public static final Mm5gCause TEMPORARILY_NOT_AUTHORIZED_FOR_THIS_SNPN =
            known(74, "Temporarily not authorized for this SNPN");
    public static final Mm5gCause PERMANENTLY_NOT_AUTHORIZED_FOR_THIS_SNPN =
            known(75, "Permanently not authorized for this SNPN");
    public static final Mm5gCause NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY =
            known(76, "Not authorized for this CAG or authorized for CAG cells only");
    public static final Mm5gCause WIRELINE_ACCESS_AREA_NOT_ALLOWED = known(77, "Wireline access area not allowed");
    public static final Mm5gCause PLMN_NOT_ALLOWED_TO_OPERATE_AT_THE_PRESENT_UE_LOCATION =
            known(78, "PLMN not allowed to operate at the present UE location");
    public static final Mm5gCause UAS_SERVICES_NOT_ALLOWED = known(79, "UAS services not allowed");
    public static final Mm5gCause PAYLOAD_WAS_NOT_FORWARDED = known(90, "Payload was not forwarded");
    public static final Mm5gCause DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE =
            known(91, "DNN not supported or not subscribed in the slice");
    public static final Mm5gCause INSUFFICIENT_USER_PLANE_RESOURCES_FOR_THE_PDU_SESSION =
            known(92, "Insufficient user-plane resources for the PDU session");
    public static final Mm5gCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final Mm5gCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final Mm5gCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final Mm5gCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final Mm5gCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final Mm5gCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final Mm5gCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final Mm5gCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");

    /** Its coding, one octet. */
    public static final ElementType<Mm5gCause> TYPE = ElementType.of(
            "5GMM cause",
            "TS 24.501 9.11.3.2",
            in -> Mm5gCause.of(in.octet()),
            (cause, out) -> out.octet(cause.value()));

    private Mm5gCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static Mm5gCause of(int value) {
        return TABLE.of(value);
    }

    private static Mm5gCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
