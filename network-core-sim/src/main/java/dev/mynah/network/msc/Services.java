package dev.mynah.network.msc;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.CmReestablishmentRequest;
import dev.mynah.network.air.nas.mm.CmServiceAccept;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.air.nas.rr.PagingResponse;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** MM connections: asked for by the UE, opened by the network, used and given up. TS 24.008 4.5. */
final class Services {
    static final Step<MmContext> BEGIN =
            Step.of("look at service and identity", CmServiceRequest.class, Services::begin);
    static final Step<MmContext> BEGIN_FURTHER =
            Step.of("look at the service", CmServiceRequest.class, Services::beginFurther);
    static final Step<MmContext> ACCEPT =
            Step.of("CM SERVICE ACCEPT unless protection said so", MscEvent.ServiceGranted.class, Services::accept);
    static final Step<MmContext> ANSWERED = Step.of("look at the identity", PagingResponse.class, Services::answered);
    static final Step<MmContext> SERVE = Step.of("give the connection to those who wait", Services::serve);
    static final Step<MmContext> DISPATCH = Step.of("to the layer", MscEvent.LayerMessage.class, Services::dispatch);
    static final Step<MmContext> ABANDON = Step.of("end the newest MM connection", Services::abandon);
    static final Step<MmContext> LEAVE_IF_UNUSED = Step.of("release if nobody needs it", MmContext::leaveIfUnused);
    static final Step<MmContext> BEGIN_REESTABLISHMENT =
            Step.of("look for the calls it had", CmReestablishmentRequest.class, Services::reestablish);
    static final Step<MmContext> RESUME =
            Step.of("CM SERVICE ACCEPT unless protection said so, go on with the calls", Services::resume);
    static final Step<MmContext> SUSPEND = Step.of("calls wait for the UE", MmContext::suspendCalls);
    static final Step<MmContext> DETACH =
            Step.of("the subscriber is detached", ImsiDetachIndication.class, Services::detach);

    private Services() {}

    private static void begin(MmContext context, CmServiceRequest request) {
        context.begin(Procedure.CM_SERVICE);
        context.introduced(request.identity(), context.here(), request.cksn());
        Optional<CmServiceType> service = possible(context, request);
        if (service.isEmpty()) {
            context.service(CmServiceType.CALL);
            context.fire(new MscEvent.RequestRefused(RejectCause.SERVICE_OPTION_NOT_SUPPORTED));
            return;
        }
        context.service(service.get());
        boolean emergency = service.get() == CmServiceType.EMERGENCY_CALL;
        Visitor visitor = context.msc().vlr().find(request.identity(), context.here());
        // Of somebody who may not roam here the VLR may know no more than the name.
        if (visitor != null && (visitor.confirmed() || !emergency)) {
            Requests.identified(context);
        } else if (!emergency) {
            context.fire(new MscEvent.RequestRefused(RejectCause.IMSI_UNKNOWN_IN_VLR));
        } else if (context.msc().spec().emergencyWithoutIdentity()) {
            // 4.5.1.5: nobody is asked to prove anything. What the UE says of itself is all there is.
            context.caller(request.identity());
            context.fire(new MscEvent.ServiceGranted(CmServiceType.EMERGENCY_CALL));
        } else {
            context.fire(new MscEvent.RequestRefused(RejectCause.IMEI_NOT_ACCEPTED));
        }
    }

    private static Optional<CmServiceType> possible(MmContext context, CmServiceRequest request) {
        return CmServiceType.of(request.service())
                .filter(service -> context.msc().layer(service).isPresent());
    }

    /** 4.5.1.6: a UE that lost its connection wants back the calls on it. */
    private static void reestablish(MmContext context, CmReestablishmentRequest request) {
        context.begin(Procedure.CM_SERVICE);
        context.service(CmServiceType.CALL);
        Lai area = request.get(MmIe.LAI).orElse(context.here());
        context.introduced(request.identity(), area, request.cksn());
        Visitor visitor = context.msc().vlr().find(request.identity(), area);
        if (visitor == null) {
            context.fire(new MscEvent.RequestRefused(RejectCause.IMSI_UNKNOWN_IN_VLR));
        } else if (!visitor.suspended() && visitor.context() == null) {
            context.fire(new MscEvent.RequestRefused(RejectCause.CALL_CANNOT_BE_IDENTIFIED));
        } else {
            context.reestablish();
            Requests.identified(context);
        }
    }

    private static void resume(MmContext context) {
        if (!context.answeredByProtection()) {
            context.send(new CmServiceAccept());
        }
        context.end();
        context.visitor().ifPresent(visitor -> context.connections().resume(visitor.resume()));
        serve(context);
    }

    /** Another service on a connection on which the UE has proved who it is. */
    private static void beginFurther(MmContext context, CmServiceRequest request) {
        context.timers().stop(MscTimer.T3255);
        context.begin(Procedure.CM_SERVICE);
        context.service(CmServiceType.CALL);
        Optional<CmServiceType> service = possible(context, request);
        if (service.isEmpty()) {
            context.fire(new MscEvent.RequestRefused(RejectCause.SERVICE_OPTION_NOT_SUPPORTED));
            return;
        }
        context.service(service.get());
        context.fire(
                context.connections().full()
                        ? new MscEvent.RequestRefused(RejectCause.CONGESTION)
                        : Requests.refusal(context)
                                .<MscEvent>map(refused -> refused)
                                .orElseGet(() -> new MscEvent.ServiceGranted(service.get())));
    }

    /** 4.5.1.1: that the connection is protected is the answer; the message is for one that was before, or is not at all. */
    private static void accept(MmContext context, MscEvent.ServiceGranted granted) {
        if (!context.answeredByProtection()) {
            context.send(new CmServiceAccept());
        }
        context.end();
        open(context, granted.service()).ifPresent(connection -> {
            context.timers().start(MscTimer.SILENCE);
            connection.opened();
        });
        serve(context);
    }

    private static Optional<MmConnection> open(MmContext context, CmServiceType service) {
        return context.msc().layer(service).map(layer -> context.connections().open(layer, service.protocol()));
    }

    private static void answered(MmContext context, PagingResponse response) {
        context.introduced(response.identity(), context.here(), response.cksn());
        if (context.msc().vlr().find(response.identity(), context.here()) == null) {
            context.fire(new MscEvent.RequestRefused(RejectCause.IMSI_UNKNOWN_IN_VLR));
        } else {
            Requests.identified(context);
        }
    }

    private static void serve(MmContext context) {
        context.visitor().ifPresent(visitor -> {
            while (visitor.wanted() && !context.connections().full()) {
                visitor.nextWant().ifPresent(want -> give(context, want));
            }
        });
        context.leaveIfUnused();
    }

    private static void give(MmContext context, Visitor.Want want) {
        Optional<MmConnection> made = open(context, want.service());
        made.ifPresentOrElse(
                connection -> want.opened().accept(connection),
                () -> want.failed().accept(MobileTerminating.Unreachable.NOT_AVAILABLE));
    }

    private static void dispatch(MmContext context, MscEvent.LayerMessage message) {
        context.timers().stop(MscTimer.SILENCE);
        if (!context.connections().receive(message.octets())) {
            context.send(new MmStatus(RejectCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private static void abandon(MmContext context) {
        context.connections().newestFresh().ifPresent(connection -> {
            context.connections().remove(connection);
            connection.lost();
        });
        context.leaveIfUnused();
    }

    /** 4.3.4: a UE that is being switched off can't be asked to prove anything. */
    private static void detach(MmContext context, ImsiDetachIndication indication) {
        Visitor visitor = context.msc().vlr().find(indication.identity(), context.here());
        if (visitor != null) {
            visitor.fire(new VisitorEvent.Detached());
        }
    }
}
