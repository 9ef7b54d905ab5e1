package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** Service requests, whose integrity has been checked before they come here. TS 24.301 5.6.1. */
final class Service {
    static final Step<UeContext> BEGIN = Step.of("set the radio bearers up", Service::begin);
    static final Step<UeContext> BEGIN_EXTENDED = Step.of(
            "set the radio bearers up, or #18 for CS fallback", ExtendedServiceRequest.class, Service::beginExtended);

    private Service() {}

    private static void begin(UeContext ue) {
        ue.begin(Procedure.SERVICE_REQUEST);
        Optional<MmeEvent.RequestRefused> refused = ue.mme()
                .refusal(ue.imsi(), Procedure.SERVICE_REQUEST, false)
                .or(() -> ue.mme().refusal(ue.imsi(), Procedure.SERVICE_REQUEST, true));
        if (refused.isPresent()) {
            ue.fire(refused.get());
            return;
        }
        ue.end();
        ue.establishBearers();
        Reachability.attend(ue);
    }

    private static void beginExtended(UeContext ue, ExtendedServiceRequest request) {
        if (request.type() == ServiceType.PACKET_SERVICES_VIA_S1) {
            begin(ue);
        } else {
            ue.begin(Procedure.SERVICE_REQUEST);
            // There is no CS domain to fall back to.
            ue.fire(new MmeEvent.RequestRefused(EmmCause.CS_DOMAIN_NOT_AVAILABLE));
        }
    }
}
