package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aError;

/** What a refusal of the home network means for the UE: TS 29.272 annex A. */
final class Home {
    static final Step<UeContext> REFUSED = Step.of(
            "map the error to a cause",
            S6aAnswer.Refused.class,
            (ue, refused) -> refuse(ue, cause(refused.error(), ue.mme().spec())));

    static final Step<UeContext> SILENT = Step.of("cause #17", (UeContext ue) -> refuse(ue, EmmCause.NETWORK_FAILURE));

    private Home() {}

    private static void refuse(UeContext ue, EmmCause cause) {
        ue.home().forget();
        boolean unheard =
                ue.state() == MmeState.AWAITING_VECTOR && ue.emergency().needsNoProof();
        ue.fire(unheard ? new MmeEvent.Unproven() : new MmeEvent.RequestRefused(cause));
    }

    /**
     * The annex lets the MME choose among several causes where the subscriber may not roam, and says nothing of a
     * subscriber whose home it cannot reach; the operator's setting decides.
     */
    static EmmCause cause(S6aError error, MmeSpec spec) {
        return switch (error) {
            case USER_UNKNOWN -> EmmCause.EPS_SERVICES_AND_NON_EPS_SERVICES_NOT_ALLOWED;
            case UNKNOWN_EPS_SUBSCRIPTION -> EmmCause.EPS_SERVICES_NOT_ALLOWED;
            case RAT_NOT_ALLOWED -> EmmCause.NO_SUITABLE_CELLS_IN_TRACKING_AREA;
            case ROAMING_NOT_ALLOWED, UNABLE_TO_DELIVER -> spec.roamingRefusal();
            case AUTHENTICATION_DATA_UNAVAILABLE -> EmmCause.NETWORK_FAILURE;
        };
    }
}
