package dev.mynah.network.air.nas.ss.component;

import java.util.Optional;

/** The operations of supplementary services by their local code. TS 24.080 4.2, 4.5; TS 29.002 17.5. */
public enum SsOperation {
    REGISTER_SS(10, "registerSS"),
    ERASE_SS(11, "eraseSS"),
    ACTIVATE_SS(12, "activateSS"),
    DEACTIVATE_SS(13, "deactivateSS"),
    INTERROGATE_SS(14, "interrogateSS"),
    NOTIFY_SS(16, "notifySS"),
    REGISTER_PASSWORD(17, "registerPassword"),
    GET_PASSWORD(18, "getPassword"),
    /** USSD of phase 1. */
    PROCESS_UNSTRUCTURED_SS_DATA(19, "processUnstructuredSS-Data"),
    FORWARD_CHECK_SS_INDICATION(38, "forwardCheckSS-Indication"),
    PROCESS_UNSTRUCTURED_SS_REQUEST(59, "processUnstructuredSS-Request"),
    UNSTRUCTURED_SS_REQUEST(60, "unstructuredSS-Request"),
    UNSTRUCTURED_SS_NOTIFY(61, "unstructuredSS-Notify"),
    ERASE_CC_ENTRY(77, "eraseCC-Entry"),
    CALL_DEFLECTION(117, "callDeflection"),
    USER_USER_SERVICE(118, "userUserService"),
    ACCESS_REGISTER_CC_ENTRY(119, "accessRegisterCCEntry"),
    FORWARD_CUG_INFO(120, "forwardCUG-Info"),
    SPLIT_MPTY(121, "splitMPTY"),
    RETRIEVE_MPTY(122, "retrieveMPTY"),
    HOLD_MPTY(123, "holdMPTY"),
    BUILD_MPTY(124, "buildMPTY"),
    FORWARD_CHARGE_ADVICE(125, "forwardChargeAdvice"),
    EXPLICIT_CT(126, "explicitCT");

    private final int code;
    private final String title;

    SsOperation(int code, String title) {
        this.code = code;
        this.title = title;
    }

    public int code() {
        return code;
    }

    public static Optional<SsOperation> of(int code) {
        for (SsOperation operation : values()) {
            if (operation.code == code) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
