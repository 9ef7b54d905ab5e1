package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;

/** What a refusal of the home network means for the station: TS 29.010 tables 3 and 4. */
final class Home {
    static final Step<MsContext> REFUSED = Step.of(
            "map the error to a cause",
            MapAnswer.Refused.class,
            (ms, refused) -> refuse(ms, cause(refused.error(), ms.sgsn().spec())));

    static final Step<MsContext> SILENT = Step.of("cause #17", (MsContext ms) -> refuse(ms, GmmCause.NETWORK_FAILURE));

    private Home() {}

    private static void refuse(MsContext ms, GmmCause cause) {
        ms.home().forget();
        boolean unheard =
                ms.state() == SgsnState.AWAITING_VECTOR && ms.emergency().needsNoProof();
        ms.fire(unheard ? new SgsnEvent.Unproven() : new SgsnEvent.RequestRefused(cause));
    }

    static GmmCause cause(MapError error, SgsnSpec spec) {
        return switch (error) {
            case UNKNOWN_SUBSCRIBER -> GmmCause.GPRS_SERVICES_AND_NON_GPRS_SERVICES_NOT_ALLOWED;
            case TELESERVICE_NOT_PROVISIONED -> GmmCause.GPRS_SERVICES_NOT_ALLOWED;
            case ROAMING_NOT_ALLOWED, UNABLE_TO_DELIVER -> spec.roamingRefusal();
            case DATA_MISSING, UNEXPECTED_DATA_VALUE, SYSTEM_FAILURE -> GmmCause.NETWORK_FAILURE;
        };
    }
}
