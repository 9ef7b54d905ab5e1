package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.gmm.IdentityRequest;
import dev.mynah.network.air.nas.gmm.IdentityResponse;

/** Asking a station for its IMSI. TS 24.008 4.7.8. */
final class Identification {
    static final Step<MsContext> ASK = Step.of(
            "IDENTITY REQUEST, start T3370",
            ms -> ms.repetition().begin(SgsnTimer.T3370, new IdentityRequest(IdentityType.IMSI, 0)));

    static final Step<MsContext> TAKE = Step.of("take the IMSI", IdentityResponse.class, Identification::take);

    private Identification() {}

    private static void take(MsContext ms, IdentityResponse response) {
        if (!(response.identity() instanceof Imsi imsi)) {
            // Not what was asked for: T3370 asks again.
            return;
        }
        ms.repetition().end(SgsnTimer.T3370);
        boolean same = imsi.digits().equals(ms.imsi());
        ms.claims(imsi.digits(), MsContext.Claim.BY_IMSI);
        ms.emergency().named(imsi);
        if (same && ms.authentication().failed()) {
            // 4.7.7.4, 4.7.7.5.1: the temporary identity was right, so the failure stands.
            ms.fire(ms.emergency().notAuthenticated());
        } else {
            Attach.identified(ms);
        }
    }
}
