package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.element.ServiceType5gs;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.ServiceAccept;
import dev.mynah.network.air.nas.mm5g.ServiceRequest;
import dev.mynah.network.air.nas.mm5g.UlNasTransport;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Service request, for a page or for messages and packets that wait to be sent. TS 24.501 5.6.1. */
final class ServiceProcedure {
    private static final int MOST_WAITING = 32;

    private final Mm5gSublayer ue;
    private final Deque<UlNasTransport> waiting = new ArrayDeque<>();
    private boolean paged;

    ServiceProcedure(Mm5gSublayer ue) {
        this.ue = ue;
    }

    boolean waiting() {
        return !waiting.isEmpty();
    }

    void paged() {
        paged = true;
    }

    void request() {
        // Only a page brings the UE here while a back-off lasts, and ends it. TS 24.501 5.6.2.2.1.
        ue.timers().stop(Mm5gTimer.T3346);
        Optional<STmsi5g> identity = ue.context().shortIdentity();
        PduSessions data = ue.session().waiting();
        OptionalElements optional =
                OptionalElements.of(Mm5gIe.PDU_SESSION_STATUS, ue.session().active());
        if (data.bits() != 0) {
            optional = optional.with(Mm5gIe.UPLINK_DATA_STATUS, data);
        }
        ServiceType5gs type = paged
                ? ServiceType5gs.MOBILE_TERMINATED_SERVICES
                : data.bits() != 0 ? ServiceType5gs.DATA : ServiceType5gs.SIGNALLING;
        paged = false;
        if (identity.isPresent()) {
            ue.path().initial(new ServiceRequest(ue.security().ksi(), type, identity.get(), optional));
        }
        ue.timers().start(Mm5gTimer.T3517);
    }

    /** Sends a session management message in a transport message. */
    void send(Sm5gMessage message, Optional<RequestType5gs> type, Optional<AccessPointName> dnn) {
        send(new UlNasTransport(
                PayloadContainerType.N1_SM,
                message.encode(),
                OptionalElements.of(Mm5gIe.PDU_SESSION_ID, message.sessionId())
                        .with(Mm5gIe.REQUEST_TYPE, type)
                        .with(Mm5gIe.DNN, dnn)));
    }

    /** Sends a transport message, now or once there is a connection. */
    void send(UlNasTransport message) {
        if (ue.path().secure()) {
            ue.path().send(message);
        } else if (ue.timers().running(Mm5gTimer.T3346)) {
            // A congested network is not asked for service. TS 24.501 5.6.1.1.
            notSent(message);
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(message);
            ue.fire(new Mm5gEvent.UplinkPending());
        }
    }

    void accepted(ServiceAccept accept) {
        accept.get(Mm5gIe.PDU_SESSION_STATUS).ifPresent(ue.session()::activeAtNetwork);
        granted();
    }

    void granted() {
        ue.timers().stop(Mm5gTimer.T3517);
        while (!waiting.isEmpty()) {
            ue.path().send(waiting.remove());
        }
    }

    void failed() {
        ue.timers().stop(Mm5gTimer.T3517);
        while (!waiting.isEmpty()) {
            notSent(waiting.remove());
        }
        ue.messages().notSent();
    }

    private void notSent(UlNasTransport lost) {
        if (lost.type() == PayloadContainerType.N1_SM) {
            ue.session().notSent(lost.payload());
        } else {
            ue.messages().notSent();
        }
    }
}
