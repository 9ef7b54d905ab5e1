package dev.mynah.network.amf;

import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.mme.EmergencyAttach;

/**
 * A UE's registration for emergency services: what it need not have, in the operator's setting. It is registered for them and
 * nothing else, and where it has not proved who it is, not as the subscriber it names. TS 24.501 5.5.1.2, TS 33.501 10.2.
 */
final class Emergency {
    private final UeContext ue;
    private boolean registered;
    private String claimed = "";

    Emergency(UeContext ue) {
        this.ue = ue;
    }

    /** Whether the UE is registered, or registers, for nothing but help. */
    boolean only() {
        return registered;
    }

    /** The UE registers as others do. */
    void over() {
        registered = false;
    }

    /** What the UE says it is, where nothing has been proved: a SUCI, or its device. */
    String claimed() {
        return claimed;
    }

    void begin(RegistrationRequest request) {
        EmergencyAttach allowed = allowed();
        registered = true;
        boolean byDevice = request.identity() instanceof Imei;
        claimed = request.identity().toString();
        if (byDevice && allowed == EmergencyAttach.ALL) {
            ue.fire(new AmfEvent.Unproven());
        } else if (byDevice) {
            ue.fire(new AmfEvent.RequestRefused(Mm5gCause.PEI_NOT_ACCEPTED));
        } else if (allowed == EmergencyAttach.NONE) {
            // 5.5.1.2.6 leaves the choice; #35 of EPS, which is treated as this one is, does not exist in 5GS.
            ue.fire(new AmfEvent.RequestRefused(Mm5gCause.PLMN_NOT_ALLOWED));
        } else {
            Registration.identify(ue, request);
        }
    }

    /** A UE that is asked for it has said whose card it has. */
    void named(Suci suci) {
        claimed = suci.toString();
    }

    /** Whether a UE that can't be authenticated is served all the same. TS 24.501 5.4.1.3.5, 5.4.1.3.7. */
    boolean needsNoProof() {
        return registered && allowed().needsNoProof();
    }

    /** Whether the home is not asked where the subscriber may be and what for. TS 23.501 5.16.4.1. */
    boolean needsNoSubscription() {
        return registered && allowed().needsNoSubscription();
    }

    private EmergencyAttach allowed() {
        return ue.amf().spec().emergency().attach();
    }
}
