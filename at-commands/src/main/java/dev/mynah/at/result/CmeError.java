package dev.mynah.at.result;

/** Errors of the mobile: {@code +CME ERROR: <err>}. TS 27.007 9.2. */
public enum CmeError implements FinalResult {
    PHONE_FAILURE(0, "phone failure"),
    NO_CONNECTION_TO_PHONE(1, "no connection to phone"),
    PHONE_ADAPTOR_LINK_RESERVED(2, "phone-adaptor link reserved"),
    OPERATION_NOT_ALLOWED(3, "operation not allowed"),
    OPERATION_NOT_SUPPORTED(4, "operation not supported"),
    PH_SIM_PIN_REQUIRED(5, "PH-SIM PIN required"),
    PH_FSIM_PIN_REQUIRED(6, "PH-FSIM PIN required"),
    PH_FSIM_PUK_REQUIRED(7, "PH-FSIM PUK required"),
    SIM_NOT_INSERTED(10, "SIM not inserted"),
    SIM_PIN_REQUIRED(11, "SIM PIN required"),
    SIM_PUK_REQUIRED(12, "SIM PUK required"),
    SIM_FAILURE(13, "SIM failure"),
    SIM_BUSY(14, "SIM busy"),
    SIM_WRONG(15, "SIM wrong"),
    INCORRECT_PASSWORD(16, "incorrect password"),
    SIM_PIN2_REQUIRED(17, "SIM PIN2 required"),
    SIM_PUK2_REQUIRED(18, "SIM PUK2 required"),
    MEMORY_FULL(20, "memory full"),
    INVALID_INDEX(21, "invalid index"),
    NOT_FOUND(22, "not found"),
    MEMORY_FAILURE(23, "memory failure"),
    TEXT_STRING_TOO_LONG(24, "text string too long"),
    INVALID_CHARACTERS_IN_TEXT_STRING(25, "invalid characters in text string"),
    DIAL_STRING_TOO_LONG(26, "dial string too long"),
    INVALID_CHARACTERS_IN_DIAL_STRING(27, "invalid characters in dial string"),
    NO_NETWORK_SERVICE(30, "no network service"),
    NETWORK_TIMEOUT(31, "network timeout"),
    EMERGENCY_CALLS_ONLY(32, "network not allowed - emergency calls only"),
    NETWORK_PERSONALIZATION_PIN_REQUIRED(40, "network personalization PIN required"),
    NETWORK_PERSONALIZATION_PUK_REQUIRED(41, "network personalization PUK required"),
    NETWORK_SUBSET_PERSONALIZATION_PIN_REQUIRED(42, "network subset personalization PIN required"),
    NETWORK_SUBSET_PERSONALIZATION_PUK_REQUIRED(43, "network subset personalization PUK required"),
    SERVICE_PROVIDER_PERSONALIZATION_PIN_REQUIRED(44, "service provider personalization PIN required"),
    SERVICE_PROVIDER_PERSONALIZATION_PUK_REQUIRED(45, "service provider personalization PUK required"),
    CORPORATE_PERSONALIZATION_PIN_REQUIRED(46, "corporate personalization PIN required"),
    CORPORATE_PERSONALIZATION_PUK_REQUIRED(47, "corporate personalization PUK required"),
    HIDDEN_KEY_REQUIRED(48, "hidden key required"),
    EAP_METHOD_NOT_SUPPORTED(49, "EAP method not supported"),
    INCORRECT_PARAMETERS(50, "Incorrect parameters"),
    COMMAND_CURRENTLY_DISABLED(51, "command implemented but currently disabled"),
    COMMAND_ABORTED_BY_USER(52, "command aborted by user"),
    NOT_ATTACHED_DUE_TO_RESTRICTIONS(53, "not attached to network due to MT functionality restrictions"),
    EMERGENCY_CALLS_ONLY_MODEM(54, "modem not allowed - MT restricted to emergency calls only"),
    RESTRICTED_FUNCTIONALITY(55, "operation not allowed because of MT functionality restrictions"),
    FIXED_DIAL_NUMBER_ONLY(56, "fixed dial number only allowed - called number is not a fixed dial number"),
    OUT_OF_SERVICE_DUE_TO_OTHER_USAGE(57, "temporarily out of service due to other MT usage"),
    LANGUAGE_NOT_SUPPORTED(58, "language/alphabet not supported"),
    UNEXPECTED_DATA_VALUE(59, "unexpected data value"),
    SYSTEM_FAILURE(60, "system failure"),
    DATA_MISSING(61, "data missing"),
    CALL_BARRED(62, "call barred"),
    UNKNOWN(100, "unknown"),
    ILLEGAL_MS(103, "Illegal MS"),
    ILLEGAL_ME(106, "Illegal ME"),
    GPRS_SERVICES_NOT_ALLOWED(107, "GPRS services not allowed"),
    GPRS_AND_NON_GPRS_SERVICES_NOT_ALLOWED(108, "GPRS services and non-GPRS services not allowed"),
    PLMN_NOT_ALLOWED(111, "PLMN not allowed"),
    LOCATION_AREA_NOT_ALLOWED(112, "Location area not allowed"),
    ROAMING_NOT_ALLOWED(113, "Roaming not allowed in this location area"),
    GPRS_SERVICES_NOT_ALLOWED_IN_PLMN(114, "GPRS services not allowed in this PLMN"),
    NO_SUITABLE_CELLS(115, "No Suitable Cells In Location Area"),
    CONGESTION(122, "Congestion"),
    INSUFFICIENT_RESOURCES(126, "insufficient resources"),
    MISSING_OR_UNKNOWN_APN(127, "missing or unknown APN"),
    UNKNOWN_PDP_ADDRESS(128, "unknown PDP address or PDP type"),
    USER_AUTHENTICATION_FAILED(129, "user authentication failed"),
    ACTIVATION_REJECTED_BY_GATEWAY(130, "activation rejected by GGSN, Serving GW or PDN GW"),
    ACTIVATION_REJECTED(131, "activation rejected, unspecified"),
    SERVICE_OPTION_NOT_SUPPORTED(132, "service option not supported"),
    SERVICE_OPTION_NOT_SUBSCRIBED(133, "requested service option not subscribed"),
    SERVICE_OPTION_OUT_OF_ORDER(134, "service option temporarily out of order"),
    UNSPECIFIED_GPRS_ERROR(148, "unspecified GPRS error"),
    PDP_AUTHENTICATION_FAILURE(149, "PDP authentication failure"),
    INVALID_MOBILE_CLASS(150, "invalid mobile class"),
    LAST_PDN_DISCONNECTION_NOT_ALLOWED(171, "last PDN disconnection not allowed"),
    SEMANTICALLY_INCORRECT_MESSAGE(172, "semantically incorrect message"),
    MANDATORY_INFORMATION_ERROR(173, "mandatory information element error"),
    INFORMATION_ELEMENT_NOT_IMPLEMENTED(174, "information element non-existent or not implemented"),
    CONDITIONAL_ELEMENT_ERROR(175, "conditional IE error"),
    PROTOCOL_ERROR(176, "protocol error, unspecified"),
    OPERATOR_DETERMINED_BARRING(177, "operator determined barring"),
    MAXIMUM_PDP_CONTEXTS(178, "maximum number of PDP contexts reached"),
    APN_NOT_SUPPORTED_HERE(179, "requested APN not supported in current RAT and PLMN combination");

    private final int code;
    private final String words;

    CmeError(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** What +CMEE=1 shows. */
    public int code() {
        return code;
    }

    /** What +CMEE=2 shows. */
    public String words() {
        return words;
    }
}
