package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.mme.EmergencyAttach;

/**
 * A station's attachment for emergency bearer services, in UTRAN: what it need not have, in the operator's setting. It is
 * registered for them and nothing else, and where it has not proved who it is, not as the subscriber it names, and without
 * protection. TS 24.008 4.7.3.1, TS 23.060 5.10, TS 33.102 6.4.9.
 */
final class Emergency {
    private final MsContext ms;
    private boolean attached;
    private boolean unproven;
    private String claimed = "";

    Emergency(MsContext ms) {
        this.ms = ms;
    }

    /** Whether the station is attached, or attaches, for nothing but help. */
    boolean only() {
        return attached;
    }

    /** Whether it has proved nothing. */
    boolean unproven() {
        return unproven;
    }

    /** The station attaches as others do. */
    void over() {
        attached = false;
        unproven = false;
    }

    void inherit(Emergency old) {
        attached = old.attached;
    }

    /** What the station says it is, where nothing has been proved: an IMSI, or its device. */
    String claimed() {
        return claimed;
    }

    void begin(AttachRequest request) {
        EmergencyAttach allowed = allowed();
        boolean byDevice = request.identity() instanceof Imei;
        attached = true;
        claimed = request.identity().toString();
        if (ms.inGsm() || (allowed == EmergencyAttach.NONE && !byDevice)) {
            // 4.7.3.1.4: a network without emergency bearers has no better cause.
            ms.fire(new SgsnEvent.RequestRefused(GmmCause.GPRS_SERVICES_NOT_ALLOWED_IN_THIS_PLMN));
        } else if (byDevice && allowed == EmergencyAttach.ALL) {
            ms.fire(new SgsnEvent.Unproven());
        } else if (byDevice) {
            ms.fire(new SgsnEvent.RequestRefused(GmmCause.IMEI_NOT_ACCEPTED));
        } else {
            Attach.identify(ms, request);
        }
    }

    /** A station that is asked for it has said whose card it has. */
    void named(Imsi imsi) {
        claimed = imsi.toString();
    }

    /** Nothing is to be proved: the station is served without keys. */
    void serveWithoutKeys() {
        unproven = true;
        ms.security().forgetKeys();
        ms.fire(new SgsnEvent.AttachGranted());
    }

    /** What becomes of a station that can't prove who it is. TS 24.008 4.7.7.5. */
    SgsnEvent notAuthenticated() {
        return needsNoProof() ? new SgsnEvent.Unproven() : new SgsnEvent.AuthenticationFailed();
    }

    boolean needsNoProof() {
        return attached && allowed().needsNoProof();
    }

    /** Whether the home is not asked where the subscriber may be and what for. */
    boolean needsNoSubscription() {
        return attached && allowed().needsNoSubscription();
    }

    private EmergencyAttach allowed() {
        return ms.sgsn().spec().emergency().attach();
    }
}
