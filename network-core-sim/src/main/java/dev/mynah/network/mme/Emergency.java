package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.emm.AttachRequest;

/**
 * A UE's attachment for emergency bearer services: what it need not have, in the operator's setting. It is registered for them
 * and nothing else, and where it has not proved who it is, not as the subscriber it names. TS 24.301 5.5.1.2, TS 33.401 15.2.
 */
final class Emergency {
    private final UeContext ue;
    private boolean attached;
    private String claimed = "";

    Emergency(UeContext ue) {
        this.ue = ue;
    }

    /** Whether the UE is attached, or attaches, for nothing but help. */
    boolean only() {
        return attached;
    }

    /** The UE attaches as others do. */
    void over() {
        attached = false;
    }

    void inherit(Emergency old) {
        attached = old.attached;
    }

    /** What the UE says it is, where nothing has been proved: an IMSI, or its device. */
    String claimed() {
        return claimed;
    }

    void begin(AttachRequest request) {
        EmergencyAttach allowed = allowed();
        attached = true;
        boolean byDevice = request.identity() instanceof Imei;
        claimed = request.identity().toString();
        if (byDevice && allowed == EmergencyAttach.ALL) {
            ue.fire(new MmeEvent.Unproven());
        } else if (byDevice || allowed == EmergencyAttach.NONE) {
            ue.fire(new MmeEvent.RequestRefused(
                    byDevice
                            ? EmmCause.IMEI_NOT_ACCEPTED
                            : EmmCause.REQUESTED_SERVICE_OPTION_NOT_AUTHORIZED_IN_THIS_PLMN));
        } else {
            Attach.identify(ue, request.identity());
        }
    }

    /** A UE that is asked for it has said whose card it has. */
    void named(Imsi imsi) {
        claimed = imsi.toString();
    }

    /** Whether a UE that can't be authenticated is served all the same. TS 24.301 5.4.2.5, 5.4.2.7. */
    boolean needsNoProof() {
        return attached && allowed().needsNoProof();
    }

    /** Whether the home is not asked where the subscriber may be and what for. TS 23.401 5.3.2.1. */
    boolean needsNoSubscription() {
        return attached && allowed().needsNoSubscription();
    }

    private EmergencyAttach allowed() {
        return ue.mme().spec().emergency().attach();
    }
}
