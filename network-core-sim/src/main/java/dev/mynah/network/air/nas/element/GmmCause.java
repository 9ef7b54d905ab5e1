package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why a GMM procedure was refused or failed. Values the standard does not list survive as they are. TS 24.008 10.5.5.14. */
public final class GmmCause extends Cause {

    private static final Table<GmmCause> TABLE = new Table<>(GmmCause::new);

    public static final GmmCause IMSI_UNKNOWN_IN_HLR = known(2, "IMSI unknown in HLR");
    public static final GmmCause ILLEGAL_MS = known(3, "Illegal MS");
    public static final GmmCause IMEI_NOT_ACCEPTED = known(5, "IMEI not accepted");
    public static final GmmCause ILLEGAL_ME = known(6, "Illegal ME");
    public static final GmmCause GPRS_SERVICES_NOT_ALLOWED = known(7, "GPRS services not allowed");
    public static final GmmCause GPRS_SERVICES_AND_NON_GPRS_SERVICES_NOT_ALLOWED =
            known(8, "GPRS services and non-GPRS services not allowed");
    public static final GmmCause MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK =
            known(9, "MS identity cannot be derived by the network");
    public static final GmmCause IMPLICITLY_DETACHED = known(10, "Implicitly detached");
    public static final GmmCause PLMN_NOT_ALLOWED = known(11, "PLMN not allowed");
    public static final GmmCause LOCATION_AREA_NOT_ALLOWED = known(12, "Location area not allowed");
    public static final GmmCause ROAMING_NOT_ALLOWED_IN_THIS_LOCATION_AREA =
            known(13, "Roaming not allowed in this location area");
    public static final GmmCause GPRS_SERVICES_NOT_ALLOWED_IN_THIS_PLMN =
            known(14, "GPRS services not allowed in this PLMN");
    public static final GmmCause NO_SUITABLE_CELLS_IN_LOCATION_AREA = known(15, "No suitable cells in location area");
    public static final GmmCause MSC_TEMPORARILY_NOT_REACHABLE = known(16, "MSC temporarily not reachable");
    public static final GmmCause NETWORK_FAILURE = known(17, "Network failure");
    public static final GmmCause MAC_FAILURE = known(20, "MAC failure");
    public static final GmmCause SYNCH_FAILURE = known(21, "Synch failure");
    public static final GmmCause CONGESTION = known(22, "Congestion");
    public static final GmmCause GSM_AUTHENTICATION_UNACCEPTABLE = known(23, "GSM authentication unacceptable");
    public static final GmmCause NOT_AUTHORIZED_FOR_THIS_CSG = known(25, "Not authorized for this CSG");
    public static final GmmCause SMS_PROVIDED_VIA_GPRS_IN_THIS_ROUTING_AREA =
            known(28, "SMS provided via GPRS in this routing area");
    public static final GmmCause NO_PDP_CONTEXT_ACTIVATED = known(40, "No PDP context activated");
    public static final GmmCause SEMANTICALLY_INCORRECT_MESSAGE = known(95, "Semantically incorrect message");
    public static final GmmCause INVALID_MANDATORY_INFORMATION = known(96, "Invalid mandatory information");
    public static final GmmCause MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(97, "Message type non-existent or not implemented");
    public static final GmmCause MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(98, "Message type not compatible with the protocol state");
    public static final GmmCause INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED =
            known(99, "Information element non-existent or not implemented");
    public static final GmmCause CONDITIONAL_IE_ERROR = known(100, "Conditional IE error");
    public static final GmmCause MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE =
            known(101, "Message not compatible with the protocol state");
    public static final GmmCause PROTOCOL_ERROR_UNSPECIFIED = known(111, "Protocol error, unspecified");

    /** Its coding, one octet. */
    public static final ElementType<GmmCause> TYPE = ElementType.of(
            "GMM cause",
            "TS 24.008 10.5.5.14",
            in -> GmmCause.of(in.octet()),
            (cause, out) -> out.octet(cause.value()));

    private GmmCause(int value, String meaning) {
        super(value, meaning);
    }

    /** The cause with {@code value}, 0 to 255. */
    public static GmmCause of(int value) {
        return TABLE.of(value);
    }

    private static GmmCause known(int value, String meaning) {
        return TABLE.known(value, meaning);
    }
}
