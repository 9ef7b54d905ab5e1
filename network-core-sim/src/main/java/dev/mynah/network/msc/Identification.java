package dev.mynah.network.msc;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.mm.IdentityRequest;
import dev.mynah.network.air.nas.mm.IdentityResponse;

/** Who a UE is. TS 24.008 4.3.3. */
final class Identification {
    static final Step<MmContext> ASK = Step.of("IDENTITY REQUEST, start T3270", Identification::ask);
    static final Step<MmContext> TAKE = Step.of("take the IMSI", IdentityResponse.class, Identification::take);

    private Identification() {}

    /** Takes the identity of an initial message. */
    static void introduce(MmContext context, MobileIdentity identity, Lai area) {
        Visitor known = context.msc().vlr().find(identity, area);
        if (identity instanceof Imsi imsi) {
            context.claims(imsi.digits(), MmContext.Claim.BY_IMSI);
        } else if (known != null) {
            context.claims(known.imsi(), MmContext.Claim.BY_TMSI);
        }
    }

    private static void ask(MmContext context) {
        context.send(new IdentityRequest(IdentityType.IMSI));
        context.timers().start(MscTimer.T3270);
    }

    private static void take(MmContext context, IdentityResponse response) {
        if (!(response.identity() instanceof Imsi imsi)) {
            // Not what was asked for. T3270 ends it.
            return;
        }
        context.timers().stop(MscTimer.T3270);
        boolean same = imsi.digits().equals(context.imsi());
        context.claims(imsi.digits(), MmContext.Claim.BY_IMSI);
        if (same && context.authentication().failed()) {
            // 4.3.2.5: the temporary identity was right, so the failure stands.
            context.fire(new MscEvent.AuthenticationFailed());
        } else {
            Requests.identified(context);
        }
    }
}
