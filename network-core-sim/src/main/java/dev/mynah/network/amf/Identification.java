package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.IdentityType5gs;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.mm5g.IdentityRequest;
import dev.mynah.network.air.nas.mm5g.IdentityResponse;

/** Asking a UE for its SUCI. TS 24.501 5.4.3. */
final class Identification {
    static final Step<UeContext> ASK = Step.of(
            "IDENTITY REQUEST, start T3570",
            ue -> ue.repetition().begin(AmfTimer.T3570, new IdentityRequest(IdentityType5gs.SUCI)));

    static final Step<UeContext> TAKE = Step.of("take the SUCI", IdentityResponse.class, Identification::take);

    private Identification() {}

    private static void take(UeContext ue, IdentityResponse response) {
        if (!(response.identity() instanceof Suci suci)) {
            // 5.4.3.3: not what was asked for. T3570 asks again.
            return;
        }
        ue.repetition().end(AmfTimer.T3570);
        ue.claims(suci);
        ue.emergency().named(suci);
        Registration.identified(ue);
    }
}
