package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.ServiceAccept;
import dev.mynah.network.air.nas.mm5g.ServiceRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** Service requests, whose integrity has been checked before they come here. TS 24.501 5.6.1. */
final class Service {
    static final Step<UeContext> BEGIN =
            Step.of("SERVICE ACCEPT, set the radio bearers up", ServiceRequest.class, Service::begin);

    private Service() {}

    private static void begin(UeContext ue, ServiceRequest request) {
        ue.request().begin(Procedure.NR_SERVICE);
        Optional<AmfEvent.RequestRefused> refused = ue.amf()
                .refusal(ue, Procedure.NR_SERVICE, false)
                .or(() -> ue.amf().refusal(ue, Procedure.NR_SERVICE, true));
        if (refused.isPresent()) {
            ue.fire(refused.get());
            return;
        }
        ue.end();
        OptionalElements optional = OptionalElements.NONE;
        Optional<PduSessions> held = request.get(Mm5gIe.PDU_SESSION_STATUS);
        if (held.isPresent()) {
            ue.sessions().keepOnly(held.get());
            optional = optional.with(
                    Mm5gIe.PDU_SESSION_STATUS, PduSessions.of(ue.sessions().identities()));
        }
        Optional<PduSessions> waiting = request.get(Mm5gIe.UPLINK_DATA_STATUS);
        if (waiting.isPresent()) {
            optional = optional.with(
                    Mm5gIe.PDU_SESSION_REACTIVATION_RESULT, ue.sessions().notReactivated(waiting.get()));
        }
        ue.send(new ServiceAccept(optional));
        if (waiting.isPresent()) {
            ue.connection().establishBearers();
        }
        Reachability.attend(ue);
    }
}
