package dev.mynah.modem.sm5g;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.PacketData.Slice;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.modem.mm5g.Session5gs;
import dev.mynah.modem.packet.SessionManagement;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.QosFlow;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** 5GS session management of one stack: a PDU session per context, of the same number. TS 24.501 clause 6. */
public final class Sm5gUe implements Session5gs, SessionManagement {
    private static final int LAST_SESSION = 15;
    private static final int LAST_PTI = 254;
    private static final int MOST_WAITING = 64;

    /** @param bearer as {@link QosFlow} marks it */
    private record Waiting(int bearer, byte[] packet) {}

    /** A context that waits for a registration for emergency services. */
    private record CallForHelp(int cid, Promise<Void> promise) {}

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final Radio radio;
    private final SessionUser user;
    private final Map<Integer, PduSession> sessions = new TreeMap<>();
    private final Sm5gDownlink downlink = new Sm5gDownlink(this);
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Optional<Mm5gUe> mobility = Optional.empty();
    private Optional<CallForHelp> help = Optional.empty();
    private boolean bearers;
    private int lastPti;

    public Sm5gUe(String subject, Timeline timeline, EventStream events, Radio radio, SessionUser user) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.radio = radio;
        this.user = user;
    }

    public void over(Mm5gUe mm5g) {
        mobility = Optional.of(mm5g);
    }

    // For the contexts.

    @Override
    public boolean serving() {
        return mobility.map(Mm5gUe::registered).orElse(false);
    }

    @Override
    public Future<Void> activate(int cid) {
        if (cid > LAST_SESSION) {
            return refused(new Refusal(Reason.NOT_SUPPORTED));
        }
        PduSession session = sessions.computeIfAbsent(cid, id -> new PduSession(this, id, timeline));
        if (session.busy()) {
            return refused(new Refusal(Reason.NOT_ALLOWED));
        }
        if (session.state() == PduSessionState.ACTIVE) {
            return Future.succeededFuture();
        }
        return serving() ? session.establish() : refused(new Refusal(Reason.NO_NETWORK_SERVICE));
    }

    @Override
    public Future<Void> deactivate(int cid) {
        PduSession session = sessions.get(cid);
        if (session == null || session.state() == PduSessionState.INACTIVE) {
            return Future.succeededFuture();
        }
        return session.busy() ? refused(new Refusal(Reason.NOT_ALLOWED)) : session.release();
    }

    @Override
    public boolean emergency() {
        return true;
    }

    @Override
    public boolean helpThere() {
        return mobility.map(Mm5gUe::helpThere).orElse(false);
    }

    @Override
    public boolean servingForHelp() {
        return mobility.map(Mm5gUe::registeredForHelp).orElse(false);
    }

    @Override
    public Future<Void> callForHelp(int cid) {
        if (cid > LAST_SESSION) {
            return refused(new Refusal(Reason.NOT_SUPPORTED));
        }
        CallForHelp call = new CallForHelp(cid, Promise.promise());
        help = Optional.of(call);
        mobility.ifPresent(Mm5gUe::callForHelp);
        return call.promise().future();
    }

    @Override
    public void helpRefused(OptionalInt cause) {
        Optional<CallForHelp> refused = help;
        help = Optional.empty();
        refused.ifPresent(it -> it.promise()
                .fail(
                        cause.isPresent()
                                ? new Refusal(Reason.NETWORK_NOT_ALLOWED, cause.getAsInt())
                                : new Refusal(Reason.NO_NETWORK_SERVICE)));
    }

    private void help(CallForHelp call) {
        sessions.computeIfAbsent(call.cid(), id -> new PduSession(this, id, timeline))
                .establish()
                .onSuccess(call.promise()::complete)
                .onFailure(why -> {
                    over();
                    call.promise().fail(why);
                });
    }

    /** Whoever is registered for a session of emergency services, and has it no more, deregisters. TS 24.501 5.5.2.2.1. */
    void over() {
        if (sessions.values().stream().noneMatch(it -> it.bearer().isPresent())) {
            mobility.ifPresent(Mm5gUe::helpOver);
        }
    }

    private static Future<Void> refused(Refusal refusal) {
        return Future.failedFuture(refusal);
    }

    @Override
    public boolean busy(int cid) {
        return help.filter(it -> it.cid() == cid).isPresent()
                || session(cid).map(PduSession::busy).orElse(false);
    }

    @Override
    public Optional<Bearer> bearer(int cid) {
        return session(cid).flatMap(PduSession::bearer);
    }

    @Override
    public Future<Integer> addBearer(int cid, Quality wanted, List<PacketFilter> filters) {
        return active(cid)
                .map(it -> it.modify(QosFlows.creation(wanted, filters)).map(done -> newest(it)))
                .orElseGet(Sm5gUe::notActive);
    }

    /** The flow that was made last; they are numbered as they are made. */
    private static int newest(PduSession session) {
        return session.bearer().map(Bearer::dedicated).orElse(List.of()).stream()
                .mapToInt(PacketData.DedicatedBearer::identity)
                .max()
                .orElse(0);
    }

    @Override
    public Future<Integer> changeBearer(int cid, int bearer, Optional<Quality> wanted, List<PacketFilter> filters) {
        return active(cid)
                .flatMap(it -> it.flows().change(bearer, wanted, filters).map(it::modify))
                .map(done -> done.map(bearer))
                .orElseGet(Sm5gUe::notActive);
    }

    @Override
    public Future<Integer> removeBearer(int cid, int bearer) {
        return active(cid)
                .flatMap(it -> it.flows().deletion(bearer).map(it::modify))
                .map(done -> done.map(bearer))
                .orElseGet(Sm5gUe::notActive);
    }

    private Optional<PduSession> active(int cid) {
        return session(cid).filter(it -> it.state() == PduSessionState.ACTIVE);
    }

    private static <T> Future<T> notActive() {
        return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
    }

    /** Sends a host's packet, after a service request where there are no radio bearers. */
    @Override
    public void send(int cid, byte[] packet) {
        PduSession session = sessions.get(cid);
        if (session == null || session.bearer().isEmpty()) {
            return;
        }
        int bearer = session.flows().uplink(packet);
        if (bearers && radio.connected()) {
            radio.sendData(bearer, packet);
            return;
        }
        if (waiting.size() == MOST_WAITING) {
            waiting.removeFirst();
        }
        waiting.add(new Waiting(bearer, packet));
        mobility.ifPresent(Mm5gUe::uplinkPending);
    }

    @Override
    public void downlink(int bearer, byte[] packet) {
        int session = QosFlow.session(bearer);
        if (bearer(session).isPresent()) {
            user.received(session, packet);
        }
    }

    // For mobility management.

    @Override
    public void registered(boolean registered, boolean byNetwork) {
        if (registered) {
            Optional<CallForHelp> called = help;
            help = Optional.empty();
            called.ifPresent(this::help);
        } else {
            waiting.clear();
            List.copyOf(sessions.values()).forEach(it -> it.fire(new PduSessionEvent.Gone(byNetwork)));
        }
    }

    @Override
    public void bearersEstablished() {
        bearers = true;
        while (!waiting.isEmpty()) {
            Waiting next = waiting.removeFirst();
            radio.sendData(next.bearer(), next.packet());
        }
    }

    @Override
    public void connectionGone() {
        bearers = false;
    }

    @Override
    public List<Slice> slices() {
        return mobility.map(Mm5gUe::slices).orElse(List.of());
    }

    @Override
    public void slicesChanged() {
        user.slicesChanged();
    }

    @Override
    public PduSessions active() {
        List<Integer> active = new ArrayList<>();
        sessions.forEach((id, session) -> session.bearer().ifPresent(it -> active.add(id)));
        return PduSessions.of(active);
    }

    /** What the network does not hold active is not. TS 24.501 5.5.1.3.4. */
    @Override
    public void activeAtNetwork(PduSessions held) {
        sessions.forEach((id, session) -> {
            if (session.bearer().isPresent() && !held.contains(id)) {
                session.fire(new PduSessionEvent.Gone(true));
            }
        });
    }

    @Override
    public PduSessions waiting() {
        return PduSessions.of(waiting.stream()
                .map(it -> QosFlow.session(it.bearer()))
                .distinct()
                .toList());
    }

    @Override
    public void notSent(Octets message) {
        downlink.undelivered(message, 0);
    }

    @Override
    public void notForwarded(Octets message, int cause) {
        downlink.undelivered(message, cause);
    }

    @Override
    public void receive(Octets message) {
        downlink.receive(message);
    }

    // For the sessions.

    Optional<PduSession> session(int id) {
        return Optional.ofNullable(sessions.get(id));
    }

    SessionUser user() {
        return user;
    }

    void send(Sm5gMessage message) {
        send(message, Optional.empty(), Optional.empty());
    }

    void send(Sm5gMessage message, Optional<RequestType5gs> type, Optional<AccessPointName> dnn) {
        mobility.ifPresent(it -> it.send(message, type, dnn));
    }

    /** 1 to 254, in turn. TS 24.007 11.2.3.1a. */
    int nextPti() {
        lastPti = lastPti % LAST_PTI + 1;
        return lastPti;
    }

    Machine.Watch<PduSessionState> watch(int id) {
        return new MachineEvents(subject, () -> "", timeline, events).of("5GSM session " + id);
    }
}
