package dev.mynah.network.msc;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.IdentityRequest;
import dev.mynah.network.air.nas.mm.IdentityResponse;
import java.util.Optional;

/** Who a UE is. TS 24.008 4.3.3. */
final class Identification {
    static final Step<MmContext> ASK = Step.of("IDENTITY REQUEST, start T3270", Identification::ask);
    static final Step<MmContext> TAKE = Step.of("take the IMSI", IdentityResponse.class, Identification::take);

    static final Step<MmContext> ASK_EQUIPMENT =
            Step.of("IDENTITY REQUEST for the IMEI, start T3270", Identification::askEquipment);
    static final Step<MmContext> TAKE_EQUIPMENT =
            Step.of("look the equipment up", IdentityResponse.class, Identification::takeEquipment);

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

    private static void askEquipment(MmContext context) {
        context.send(new IdentityRequest(IdentityType.IMEI));
        context.timers().start(MscTimer.T3270);
    }

    private static void takeEquipment(MmContext context, IdentityResponse response) {
        context.timers().stop(MscTimer.T3270);
        Optional<String> imei =
                response.identity() instanceof Imei equipment ? Optional.of(equipment.digits()) : Optional.empty();
        if (context.msc().equipment().serves(context.imsi(), imei)) {
            Requests.fit(context);
        } else {
            context.fire(new MscEvent.RequestRefused(RejectCause.ILLEGAL_ME));
        }
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
