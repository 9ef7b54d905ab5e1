package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.emm.IdentityRequest;
import dev.mynah.network.air.nas.emm.IdentityResponse;

/** Asking a UE for its IMSI. TS 24.301 5.4.4. */
final class Identification {
    static final Step<UeContext> ASK = Step.of(
            "IDENTITY REQUEST, start T3470",
            ue -> ue.repetition().begin(MmeTimer.T3470, new IdentityRequest(IdentityType.IMSI)));

    static final Step<UeContext> TAKE = Step.of("take the IMSI", IdentityResponse.class, Identification::take);

    private Identification() {}

    private static void take(UeContext ue, IdentityResponse response) {
        if (!(response.identity() instanceof Imsi imsi)) {
            // 5.4.4.3: not what was asked for. T3470 asks again.
            return;
        }
        ue.repetition().end(MmeTimer.T3470);
        boolean same = imsi.digits().equals(ue.imsi());
        ue.claims(imsi.digits(), UeContext.Claim.BY_IMSI);
        ue.emergency().named(imsi);
        if (same && ue.authentication().failed()) {
            // 5.4.2.5, 5.4.2.7 c: the temporary identity was right, so the failure stands.
            ue.fire(Authentication.ended(ue));
        } else {
            Attach.identified(ue);
        }
    }
}
