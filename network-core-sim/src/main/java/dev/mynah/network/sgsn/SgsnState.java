package dev.mynah.network.sgsn;

/**
 * What an SGSN knows of one station. TS 24.008 4.1.3.3 has four states; here GMM-COMMON-PROCEDURE-INITIATED is told apart by
 * what the SGSN waits for, so that the table shows which answer is expected where.
 */
public enum SgsnState {
    DEREGISTERED(Main.DEREGISTERED),
    /** For the home network's answer with a vector. */
    AWAITING_VECTOR(Main.COMMON_PROCEDURE_INITIATED),
    /** For the context of a station that comes from LTE. */
    AWAITING_CONTEXT(Main.COMMON_PROCEDURE_INITIATED),
    /** For IDENTITY RESPONSE. */
    IDENTIFYING(Main.COMMON_PROCEDURE_INITIATED),
    /** For AUTHENTICATION AND CIPHERING RESPONSE. */
    AUTHENTICATING(Main.COMMON_PROCEDURE_INITIATED),
    /** For the radio connection to be protected: security mode of UTRAN, ciphering of LLC in GSM. */
    SECURING(Main.COMMON_PROCEDURE_INITIATED),
    /** For the home network's answer with the subscription. */
    AWAITING_SUBSCRIPTION(Main.COMMON_PROCEDURE_INITIATED),
    /** For ATTACH COMPLETE. */
    ACCEPTING_ATTACH(Main.COMMON_PROCEDURE_INITIATED),
    /** For ROUTING AREA UPDATE COMPLETE, the station having a new P-TMSI. */
    ACCEPTING_UPDATE(Main.COMMON_PROCEDURE_INITIATED),
    /** For P-TMSI REALLOCATION COMPLETE. */
    REALLOCATING(Main.COMMON_PROCEDURE_INITIATED),
    REGISTERED(Main.REGISTERED),
    /** For DETACH ACCEPT. */
    DEREGISTERED_INITIATED(Main.DEREGISTERED_INITIATED);

    /** The states of TS 24.008 4.1.3.3. */
    public enum Main {
        DEREGISTERED,
        COMMON_PROCEDURE_INITIATED,
        REGISTERED,
        DEREGISTERED_INITIATED
    }

    private final Main main;

    SgsnState(Main main) {
        this.main = main;
    }

    public Main main() {
        return main;
    }

    /** Whether a GMM context exists on both sides. */
    public boolean registered() {
        return main == Main.REGISTERED || this == ACCEPTING_UPDATE || this == REALLOCATING;
    }
}
