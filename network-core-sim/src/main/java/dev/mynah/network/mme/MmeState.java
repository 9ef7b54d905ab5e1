package dev.mynah.network.mme;

/**
 * What an MME knows of one UE. TS 24.301 5.1.3.4 has four states; here EMM-COMMON-PROCEDURE-INITIATED is told apart by
 * what the MME waits for, so that the table shows which answer is expected where.
 */
public enum MmeState {
    DEREGISTERED(Main.DEREGISTERED),
    /** For the home network's answer with a vector. */
    AWAITING_VECTOR(Main.COMMON_PROCEDURE_INITIATED),
    /** For the context of a UE that comes from another system. */
    AWAITING_CONTEXT(Main.COMMON_PROCEDURE_INITIATED),
    /** For IDENTITY RESPONSE. */
    IDENTIFYING(Main.COMMON_PROCEDURE_INITIATED),
    /** For AUTHENTICATION RESPONSE. */
    AUTHENTICATING(Main.COMMON_PROCEDURE_INITIATED),
    /** For SECURITY MODE COMPLETE. */
    SECURING(Main.COMMON_PROCEDURE_INITIATED),
    /** For the home network's answer with the subscription. */
    AWAITING_SUBSCRIPTION(Main.COMMON_PROCEDURE_INITIATED),
    /** For ESM INFORMATION RESPONSE: the UE kept its APN for a protected message. */
    AWAITING_ESM_INFORMATION(Main.COMMON_PROCEDURE_INITIATED),
    /** For ATTACH COMPLETE. */
    ACCEPTING_ATTACH(Main.COMMON_PROCEDURE_INITIATED),
    /** For TRACKING AREA UPDATE COMPLETE, the UE having a new GUTI. */
    ACCEPTING_UPDATE(Main.COMMON_PROCEDURE_INITIATED),
    REGISTERED(Main.REGISTERED),
    /** For DETACH ACCEPT. */
    DEREGISTERED_INITIATED(Main.DEREGISTERED_INITIATED);

    /** The states of TS 24.301 5.1.3.4. */
    public enum Main {
        DEREGISTERED,
        COMMON_PROCEDURE_INITIATED,
        REGISTERED,
        DEREGISTERED_INITIATED
    }

    private final Main main;

    MmeState(Main main) {
        this.main = main;
    }

    public Main main() {
        return main;
    }
}
