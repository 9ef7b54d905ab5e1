package dev.mynah.network.mme;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.emm.CsServiceNotification;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/**
 * Circuit switched fallback: the UE is paged, or asks by itself, and is released with a redirection to a cell of GSM or
 * UTRAN. Its bearers stay as they are and wait for it. TS 23.272 6 and 7, TS 24.301 5.6.1 and 5.6.2.
 */
final class Fallback {
    static final Step<UeContext> PAGE = Step.of("page for CS, or CS SERVICE NOTIFICATION", Fallback::page);
    static final Step<UeContext> REFUSE = Step.of("SERVICE REJECT", MmeEvent.FallbackRefused.class, Fallback::refuse);
    static final Step<UeContext> RELEASE =
            Step.of("release with redirection", MmeEvent.FallbackGranted.class, Fallback::release);

    /** Paging identity of TS 24.301 9.9.3.25A. */
    private static final int BY_TMSI = 1;
    /** CSFB response of TS 24.301 9.9.3.5. */
    private static final int REJECTED_BY_UE = 0;

    private Fallback() {}

    private static void page(UeContext ue) {
        if (ue.connected()) {
            ue.send(new CsServiceNotification(BY_TMSI));
        } else {
            ue.temporary()
                    .guti()
                    .map(guti -> new PagingIdentity.STmsi(guti.mmeCode(), guti.mTmsi()))
                    .ifPresent(whom -> ue.mme().page(ue.areas(), new Page(whom, CnDomain.CS)));
        }
    }

    /** What an extended service request for fallback leads to. */
    static void begin(UeContext ue, ExtendedServiceRequest request) {
        ue.begin(Procedure.SERVICE_REQUEST);
        Optional<MmeEvent.RequestRefused> refused = Service.refusal(ue);
        SignallingConnection connection = ue.connection().open();
        if (refused.isPresent()) {
            ue.fire(refused.get());
        } else if (connection == null || declined(request)) {
            ue.end();
            Reachability.attend(ue);
        } else if (!(ue.sgs().associated() || emergency(request))
                || !ue.mme().fallbackCells().built()) {
            ue.fire(new MmeEvent.FallbackRefused(EmmCause.CS_DOMAIN_NOT_AVAILABLE));
        } else {
            ue.fire(ue.mme()
                    .fallbackCells()
                    .from(connection.cell())
                    .<MmeEvent>map(to -> new MmeEvent.FallbackGranted(to, terminating(request)))
                    .orElseGet(() -> new MmeEvent.FallbackRefused(EmmCause.CS_SERVICE_TEMPORARILY_NOT_AVAILABLE)));
        }
    }

    private static boolean terminating(ExtendedServiceRequest request) {
        return request.type() == ServiceType.MT_CS_FALLBACK;
    }

    /** Who calls for help need not be registered in the circuit switched domain. TS 22.101 10.1. */
    private static boolean emergency(ExtendedServiceRequest request) {
        return request.type() == ServiceType.MO_CS_FALLBACK_EMERGENCY;
    }

    private static boolean declined(ExtendedServiceRequest request) {
        return terminating(request)
                && request.get(EmmIe.CSFB_RESPONSE)
                        .map(it -> (it & 1) == REJECTED_BY_UE)
                        .orElse(false);
    }

    private static void release(UeContext ue, MmeEvent.FallbackGranted granted) {
        if (granted.terminating()) {
            ue.mme().vlr().serviceRequested(ue.imsi());
        }
        ue.end();
        ue.sgs().away(true);
        ue.connection().redirect(granted.to());
        Reachability.idle(ue);
    }

    /** A UE that has bearers goes on with them. */
    private static void refuse(UeContext ue, MmeEvent.FallbackRefused refused) {
        Optional<GprsTimer> t3442 = refused.cause().equals(EmmCause.CS_SERVICE_TEMPORARILY_NOT_AVAILABLE)
                ? Optional.of(GprsTimer.of(ue.mme().spec().duration(MmeTimer.T3442)))
                : Optional.empty();
        ue.send(new ServiceReject(refused.cause(), OptionalElements.NONE.with(EmmIe.T3442, t3442)));
        ue.note(SubscriberEvent.Kind.REJECTED, ue.procedure() + " " + refused.cause());
        ue.end();
        if (!ue.connection().bearersEstablished()) {
            ue.release();
            Reachability.idle(ue);
        }
    }
}
