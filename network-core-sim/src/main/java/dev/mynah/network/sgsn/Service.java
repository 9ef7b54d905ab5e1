package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsServiceType;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.ServiceAccept;
import dev.mynah.network.air.nas.gmm.ServiceRequest;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.Optional;

/** Service requests of UTRAN. TS 24.008 4.7.13. */
final class Service {
    static final Step<MsContext> BEGIN = Step.of("look at the request", ServiceRequest.class, Service::begin);
    static final Step<MsContext> BEGIN_UNPROVEN =
            Step.of("have the station prove itself first", ServiceRequest.class, Service::beginUnproven);
    static final Step<MsContext> GRANT = Step.of("SERVICE ACCEPT, set the radio access bearers up", Service::grant);

    private Service() {}

    private static void begin(MsContext ms, ServiceRequest request) {
        ms.request().service(request);
        Optional<RejectRule> rule = ms.sgsn()
                .rejects()
                .apply(ms.imsi(), ms.connection().open(), Procedure.GPRS_SERVICE, false)
                .or(() -> ms.sgsn().rejects().apply(ms.imsi(), ms.connection().open(), Procedure.GPRS_SERVICE, true));
        if (rule.isPresent()) {
            ms.fire(SgsnEvent.RequestRefused.by(rule.get()));
        } else {
            grant(ms);
        }
    }

    private static void beginUnproven(MsContext ms, ServiceRequest request) {
        ms.request().service(request);
        Attach.identified(ms);
    }

    /** The station has proved itself anew: it keeps the contexts it had. */
    static void takeOver(MsContext ms) {
        if (ms.sgsn().register().takesOver(ms)) {
            ms.fire(new SgsnEvent.ServiceGranted());
        } else {
            ms.fire(new SgsnEvent.RequestRefused(GmmCause.IMPLICITLY_DETACHED));
        }
    }

    /**
     * 4.7.13.3: SERVICE ACCEPT answers a request for data where the contexts of both sides differ or none needs a bearer;
     * otherwise the security mode, which came first, has been the answer.
     */
    private static void grant(MsContext ms) {
        Optional<ServiceRequest> request = ms.request().service();
        request.flatMap(it -> it.get(GmmIe.PDP_CONTEXT_STATUS))
                .ifPresent(status -> ms.contexts().keepOnly(status.active()));
        boolean data = request.map(it -> it.type() == GprsServiceType.DATA).orElse(false);
        if (data || ms.emergency().unproven()) {
            // Without keys no security mode has been the answer.
            ms.send(new ServiceAccept(OptionalElements.of(
                    GmmIe.PDP_CONTEXT_STATUS, PdpContextStatus.of(ms.contexts().nsapis()))));
        }
        ms.end();
        if (data || ms.traffic().isWaiting()) {
            ms.connection().establishBearers();
        }
        Reachability.attend(ms);
    }
}
