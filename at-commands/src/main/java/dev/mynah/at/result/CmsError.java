package dev.mynah.at.result;

/**
 * Errors of the message service: {@code +CMS ERROR: <err>}. TS 27.005 3.2.5. Codes below 128 are RP causes of TS 24.011
 * E.2 and codes 128 to 255 are TP failure causes of TS 23.040 9.2.3.22; both come from the network as they are.
 */
public record CmsError(int code, String words) implements FinalResult {
    public static final CmsError ME_FAILURE = new CmsError(300, "ME failure");
    public static final CmsError SERVICE_RESERVED = new CmsError(301, "SMS service of ME reserved");
    public static final CmsError OPERATION_NOT_ALLOWED = new CmsError(302, "operation not allowed");
    public static final CmsError OPERATION_NOT_SUPPORTED = new CmsError(303, "operation not supported");
    public static final CmsError INVALID_PDU_MODE_PARAMETER = new CmsError(304, "invalid PDU mode parameter");
    public static final CmsError INVALID_TEXT_MODE_PARAMETER = new CmsError(305, "invalid text mode parameter");
    public static final CmsError SIM_NOT_INSERTED = new CmsError(310, "(U)SIM not inserted");
    public static final CmsError SIM_PIN_REQUIRED = new CmsError(311, "(U)SIM PIN required");
    public static final CmsError SIM_FAILURE = new CmsError(313, "(U)SIM failure");
    public static final CmsError SIM_BUSY = new CmsError(314, "(U)SIM busy");
    public static final CmsError SIM_WRONG = new CmsError(315, "(U)SIM wrong");
    public static final CmsError SIM_PUK_REQUIRED = new CmsError(316, "(U)SIM PUK required");
    public static final CmsError MEMORY_FAILURE = new CmsError(320, "memory failure");
    public static final CmsError INVALID_MEMORY_INDEX = new CmsError(321, "invalid memory index");
    public static final CmsError MEMORY_FULL = new CmsError(322, "memory full");
    public static final CmsError SMSC_ADDRESS_UNKNOWN = new CmsError(330, "SMSC address unknown");
    public static final CmsError NO_NETWORK_SERVICE = new CmsError(331, "no network service");
    public static final CmsError NETWORK_TIMEOUT = new CmsError(332, "network timeout");
    public static final CmsError NO_ACKNOWLEDGEMENT_EXPECTED = new CmsError(340, "no +CNMA acknowledgement expected");
    public static final CmsError UNKNOWN = new CmsError(500, "unknown error");
}
