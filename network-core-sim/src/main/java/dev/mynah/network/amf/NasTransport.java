package dev.mynah.network.amf;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.mm5g.DlNasTransport;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.UlNasTransport;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Messages of other protocols inside 5GMM: 5GSM and short messages. TS 24.501 5.4.5. */
final class NasTransport {
    static final Step<UeContext> RECEIVE = Step.of(
            "hand the payload on",
            UlNasTransport.class,
            (ue, message) -> ue.transport().receive(message));

    private static final int MOST_WAITING = 16;

    private record Waiting(Consumer<CmConnection> opened, Consumer<Unreachable> failed) {}

    private final UeContext ue;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable SmsConnection sms;

    NasTransport(UeContext ue) {
        this.ue = ue;
    }

    private void receive(UlNasTransport message) {
        switch (message.type()) {
            case N1_SM -> session(message);
            case SMS -> shortMessage(message.payload());
            default -> notForwarded(message, Mm5gCause.PAYLOAD_WAS_NOT_FORWARDED);
        }
    }

    /** 5.4.5.2.3: to the SMF of the session; 5.4.5.2.5: back to the UE where there can be none. */
    private void session(UlNasTransport message) {
        Optional<Integer> session = message.get(Mm5gIe.PDU_SESSION_ID);
        Optional<SNssai> slice = message.get(Mm5gIe.S_NSSAI);
        RequestType5gs type = message.get(Mm5gIe.REQUEST_TYPE).orElse(RequestType5gs.MODIFICATION_REQUEST);
        if (ue.emergency().only() && type == RequestType5gs.INITIAL_REQUEST) {
            // TS 23.501 5.16.4.1: no sessions but for help.
            notForwarded(message, Mm5gCause.PAYLOAD_WAS_NOT_FORWARDED);
            return;
        }
        boolean allowed = slice.map(ue.allowedSlices()::contains).orElse(true);
        if (session.isEmpty() || !allowed) {
            notForwarded(message, Mm5gCause.PAYLOAD_WAS_NOT_FORWARDED);
            return;
        }
        ue.sessions()
                .receive(
                        session.get(),
                        type,
                        message.get(Mm5gIe.DNN).map(AccessPointName::name).orElse(""),
                        slice,
                        message.payload());
    }

    private void notForwarded(UlNasTransport message, Mm5gCause cause) {
        ue.send(new DlNasTransport(
                message.type(),
                message.payload(),
                OptionalElements.NONE
                        .with(Mm5gIe.PDU_SESSION_ID, message.get(Mm5gIe.PDU_SESSION_ID))
                        .with(Mm5gIe.MM5G_CAUSE, cause)));
    }

    // Short messages.

    private void shortMessage(Octets payload) {
        CmLayer layer = ue.amf().sms();
        if (layer == null || ue.emergency().only()) {
            return;
        }
        SmsConnection open = sms;
        if (open == null) {
            open = new SmsConnection();
            sms = open;
            layer.opened(open);
        }
        layer.received(open, payload.toByteArray());
    }

    /** The network has a short message for the UE. */
    void open(Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        if (ue.connected() && ue.security().exchange()) {
            opened.accept(connection());
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(new Waiting(opened, failed));
            ue.fire(new AmfEvent.PageWanted());
        } else {
            failed.accept(Unreachable.NO_PAGING_RESPONSE);
        }
    }

    private SmsConnection connection() {
        SmsConnection open = sms;
        if (open == null) {
            open = new SmsConnection();
            sms = open;
        }
        return open;
    }

    boolean waiting() {
        return !waiting.isEmpty();
    }

    /** The UE is connected: does what waited; false when nothing did. */
    boolean attend() {
        boolean any = waiting();
        while (!waiting.isEmpty()) {
            waiting.remove().opened().accept(connection());
        }
        return any;
    }

    void unreachable() {
        while (!waiting.isEmpty()) {
            waiting.remove().failed().accept(Unreachable.NO_PAGING_RESPONSE);
        }
    }

    void disconnected() {
        SmsConnection open = sms;
        CmLayer layer = ue.amf().sms();
        sms = null;
        if (open != null && layer != null) {
            layer.lost(open);
        }
    }

    private final class SmsConnection implements CmConnection {
        @Override
        public String imsi() {
            return ue.imsi();
        }

        @Override
        public Rat rat() {
            return Rat.NR;
        }

        @Override
        public void send(byte[] message) {
            if (sms == this) {
                ue.send(new DlNasTransport(PayloadContainerType.SMS, Octets.of(message)));
            }
        }

        @Override
        public void close() {
            if (sms == this) {
                sms = null;
            }
        }
    }
}
