package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** Service requests, whose integrity has been checked before they come here. TS 24.301 5.6.1. */
final class Service {
    static final Step<UeContext> BEGIN = Step.of("set the radio bearers up", Service::begin);
    static final Step<UeContext> BEGIN_EXTENDED =
            Step.of("set the radio bearers up, or fall back", ExtendedServiceRequest.class, Service::beginExtended);

    private Service() {}

    private static void begin(UeContext ue) {
        ue.begin(Procedure.SERVICE_REQUEST);
        Optional<MmeEvent.RequestRefused> refused = refusal(ue);
        if (refused.isPresent()) {
            ue.fire(refused.get());
            return;
        }
        ue.end();
        ue.connection().establishBearers();
        Reachability.attend(ue);
    }

    private static void beginExtended(UeContext ue, ExtendedServiceRequest request) {
        if (request.type() == ServiceType.PACKET_SERVICES_VIA_S1) {
            begin(ue);
        } else {
            Fallback.begin(ue, request);
        }
    }

    /** What the operator turns a service request down with, if it does. */
    static Optional<MmeEvent.RequestRefused> refusal(UeContext ue) {
        return ue.mme()
                .refusal(ue, Procedure.SERVICE_REQUEST, false)
                .or(() -> ue.mme().refusal(ue, Procedure.SERVICE_REQUEST, true));
    }
}
