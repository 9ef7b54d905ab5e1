package dev.mynah.network.amf;

/**
 * What an AMF knows of one UE. TS 24.501 5.1.3.4 has four states; here 5GMM-COMMON-PROCEDURE-INITIATED is told apart by
 * what the AMF waits for, so that the table shows which answer is expected where.
 */
public enum AmfState {
    DEREGISTERED(Main.DEREGISTERED),
    /** For IDENTITY RESPONSE. */
    IDENTIFYING(Main.COMMON_PROCEDURE_INITIATED),
    /** For the home network's challenge. */
    AWAITING_CHALLENGE(Main.COMMON_PROCEDURE_INITIATED),
    /** For AUTHENTICATION RESPONSE. */
    AUTHENTICATING(Main.COMMON_PROCEDURE_INITIATED),
    /** For the home network's word on the response. */
    AWAITING_CONFIRMATION(Main.COMMON_PROCEDURE_INITIATED),
    /** For SECURITY MODE COMPLETE. */
    SECURING(Main.COMMON_PROCEDURE_INITIATED),
    /** For the home network's answer with the subscription. */
    AWAITING_SUBSCRIPTION(Main.COMMON_PROCEDURE_INITIATED),
    /** For REGISTRATION COMPLETE. */
    ACCEPTING_REGISTRATION(Main.COMMON_PROCEDURE_INITIATED),
    REGISTERED(Main.REGISTERED),
    /** For DEREGISTRATION ACCEPT. */
    DEREGISTERED_INITIATED(Main.DEREGISTERED_INITIATED);

    /** The states of TS 24.501 5.1.3.4. */
    public enum Main {
        DEREGISTERED,
        COMMON_PROCEDURE_INITIATED,
        REGISTERED,
        DEREGISTERED_INITIATED
    }

    private final Main main;

    AmfState(Main main) {
        this.main = main;
    }

    public Main main() {
        return main;
    }
}
