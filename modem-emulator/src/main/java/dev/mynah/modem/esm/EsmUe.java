package dev.mynah.modem.esm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.modem.packet.ContextDefinition;
import dev.mynah.modem.packet.MovedSession;
import dev.mynah.modem.packet.SessionManagement;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** EPS session management of one stack: the PDN connections of its contexts. */
public final class EsmUe implements SessionManagement {
    private static final int LAST_PTI = 254;

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final SessionUser contexts;
    private final EsmUser user;
    private final Map<Integer, PdnConnection> connections = new TreeMap<>();

    private final DedicatedBearers dedicated = new DedicatedBearers(this);
    private final EsmDownlink messages = new EsmDownlink(this, dedicated);
    private Optional<EsmMessage> attachAnswer = Optional.empty();
    private int attachContext;
    private int helpContext;
    private int lastPti;

    public EsmUe(String subject, Timeline timeline, EventStream events, SessionUser contexts, EsmUser user) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.contexts = contexts;
        this.user = user;
    }

    private PdnConnection connection(int cid) {
        return connections.computeIfAbsent(cid, number -> new PdnConnection(this, number, timeline));
    }

    private Optional<PdnConnection> find(int cid) {
        return Optional.ofNullable(connections.get(cid));
    }

    @Override
    public boolean serving() {
        return user.registered();
    }

    @Override
    public Future<Void> activate(int cid) {
        return connection(cid).connect();
    }

    @Override
    public Future<Void> deactivate(int cid) {
        long active = connections.values().stream()
                .filter(it -> it.state() == PdnState.ACTIVE)
                .count();
        if (active > 1) {
            return connection(cid).disconnect();
        }
        return user.registeredForHelp()
                ? connection(cid).detach()
                : Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
    }

    @Override
    public boolean helpThere() {
        return user.helpThere();
    }

    @Override
    public boolean servingForHelp() {
        return user.registeredForHelp();
    }

    @Override
    public Future<Void> callForHelp(int cid) {
        helpContext = cid;
        return connection(cid).attach();
    }

    @Override
    public boolean emergency() {
        return true;
    }

    @Override
    public boolean busy(int cid) {
        return find(cid).map(PdnConnection::busy).orElse(false) || dedicated.busy(cid);
    }

    @Override
    public Optional<Bearer> bearer(int cid) {
        return find(cid)
                .flatMap(PdnConnection::bearer)
                .map(bearer -> bearer.withDedicated(dedicated.of(bearer.identity())));
    }

    @Override
    public Future<Integer> addBearer(int cid, Quality wanted, List<PacketFilter> filters) {
        return ebi(cid).map(ebi -> dedicated.allocate(cid, ebi, wanted, filters))
                .orElseGet(EsmUe::notActive);
    }

    @Override
    public Future<Integer> changeBearer(int cid, int bearer, Optional<Quality> wanted, List<PacketFilter> filters) {
        return ebi(cid).map(ebi -> dedicated.change(cid, bearer, wanted, filters))
                .orElseGet(EsmUe::notActive);
    }

    @Override
    public Future<Integer> removeBearer(int cid, int bearer) {
        return ebi(cid).map(ebi -> dedicated.release(cid, bearer)).orElseGet(EsmUe::notActive);
    }

    private Optional<Integer> ebi(int cid) {
        return find(cid).flatMap(PdnConnection::ebi);
    }

    private static <T> Future<T> notActive() {
        return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
    }

    @Override
    public void send(int cid, byte[] packet) {
        ebi(cid).ifPresent(ebi -> user.sendData(dedicated.uplink(ebi, packet), packet));
    }

    @Override
    public void downlink(int bearer, byte[] packet) {
        byBearer(dedicated.linked(bearer)).ifPresent(it -> contexts.received(it.cid(), packet));
    }

    /** The request that goes with an attach. */
    public Octets attachRequest() {
        int next = contexts.nextAttachContext();
        if (next != attachContext) {
            attachFailed(); // of the context that was asked for before
            attachContext = next;
        }
        return connection(next).requestForAttach().encode();
    }

    @Override
    public Optional<Integer> attachContext() {
        return Optional.of(attachContext).filter(cid -> bearer(cid).isPresent());
    }

    /** The request that goes with an attach for emergency services. */
    public Octets emergencyRequest() {
        return connection(helpContext).requestForAttach().encode();
    }

    /** That attach was refused. */
    public void attachRefused(int cause) {
        connection(helpContext).fire(new PdnEvent.AttachRefused(cause));
    }

    /** What came with ATTACH ACCEPT; the answer goes with ATTACH COMPLETE. */
    public Octets attachAccepted(Octets message) {
        attachAnswer = Optional.empty();
        receive(message);
        return attachAnswer
                .map(EsmMessage::encode)
                .orElseGet(() -> new EsmStatus(
                                message.isEmpty() ? 0 : message.at(0) >> 4, 0, EsmCause.of(96), OptionalElements.NONE)
                        .encode());
    }

    /** What came with ATTACH REJECT, perhaps unprotected: it can refuse the connection and do nothing else. */
    public void attachRejected(Octets message) {
        EsmMessage.decode(message, Direction.DOWNLINK)
                .value()
                .filter(PdnConnectivityReject.class::isInstance)
                .ifPresent(messages::byTransaction);
    }

    /** Detached: no bearer is left. */
    public void detached(boolean byNetwork) {
        dedicated.clear();
        connections.values().forEach(it -> it.fire(new PdnEvent.Gone(byNetwork)));
    }

    /** Bearers beside others do not go along, nor what the network has not said to be a PDP context. TS 24.301 6.1.3. */
    @Override
    public List<MovedSession> depart() {
        dedicated.keepOnly(Set.of());
        dedicated.clear();
        List<MovedSession> sessions = new ArrayList<>();
        for (PdnConnection connection : List.copyOf(connections.values())) {
            boolean moves = connection.state() == PdnState.ACTIVE
                    && connection.transaction().isPresent();
            if (moves) {
                sessions.add(new MovedSession(
                        connection.cid(), connection.bearer().orElseThrow(), connection.transaction()));
            }
            connection.fire(moves ? new PdnEvent.Departed() : new PdnEvent.Gone(true));
        }
        return sessions;
    }

    @Override
    public void arrive(List<MovedSession> sessions) {
        sessions.forEach(it -> connection(it.cid()).fire(new PdnEvent.Arrived(it)));
    }

    /** An attach has failed before there was a bearer. */
    public void attachFailed() {
        connections.values().stream()
                .filter(it -> it.state() == PdnState.CONNECTING)
                .forEach(it -> it.fire(new PdnEvent.Gone(true)));
    }

    /** The active bearers, dedicated ones included. */
    public EpsBearerContextStatus bearers() {
        TreeSet<Integer> active = new TreeSet<>(dedicated.identities());
        connections.values().forEach(it -> it.ebi().ifPresent(active::add));
        return EpsBearerContextStatus.of(active);
    }

    /** What the network does not hold active is not. TS 24.301 5.5.3.2.4. */
    public void bearersAtNetwork(EpsBearerContextStatus status) {
        dedicated.keepOnly(status.active());
        connections.values().stream()
                .filter(it ->
                        it.ebi().map(ebi -> !status.active().contains(ebi)).orElse(false))
                .forEach(it -> it.fire(new PdnEvent.Gone(true)));
    }

    /** A message of ours could not be sent. */
    public void notSent(Octets message) {
        int pti = message.length() > 1 ? message.at(1) : 0;
        dedicated.notSent(pti);
        connections.values().stream()
                .filter(it -> it.busy() && it.pti() == pti)
                .forEach(it -> it.fire(new PdnEvent.NotSent(message)));
    }

    /** Handles a message of the network. */
    public void receive(Octets octets) {
        messages.receive(octets);
    }

    Optional<PdnConnection> byBearer(int ebi) {
        return connections.values().stream()
                .filter(it -> it.ebi().equals(Optional.of(ebi)))
                .findFirst();
    }

    // For the connections.

    Collection<PdnConnection> connections() {
        return connections.values();
    }

    ContextDefinition definition(int cid) {
        return contexts.definition(cid);
    }

    void send(EsmMessage message) {
        user.send(message);
    }

    void callForHelp() {
        user.callForHelp();
    }

    void helpOver(boolean networkKnows) {
        user.helpOver(networkKnows);
    }

    void answerAttach(EsmMessage message) {
        attachAnswer = Optional.of(message);
    }

    /** The context of a default bearer. */
    Optional<Integer> context(int ebi) {
        return byBearer(ebi).map(PdnConnection::cid);
    }

    void told(int cid, BearerChange change) {
        contexts.bearerChanged(cid, change);
    }

    void reactivationWanted(int cid, Optional<Bearer> lost) {
        contexts.reactivationWanted(cid, lost);
    }

    void refused(int cid, EsmCause cause, Optional<GprsTimer3> backOff) {
        contexts.refused(cid, cause.value(), backOff);
    }

    /** A default bearer is gone. */
    void ended(int ebi) {
        dedicated.ended(ebi);
    }

    /** A connection has another quality. */
    void rated(PdnConnection connection) {
        contexts.qualityChanged(connection.cid());
    }

    NamedTimers timers(Consumer<TimerName> expired) {
        return new NamedTimers(timeline, expired);
    }

    void changed(PdnConnection connection, boolean byNetwork) {
        contexts.changed(this, connection.cid(), byNetwork);
        if (bearers().active().isEmpty()) {
            user.helpOver(true);
        }
    }

    /** 1 to 254, in turn. TS 24.007 11.2.3.1a. */
    int nextPti() {
        lastPti = lastPti % LAST_PTI + 1;
        return lastPti;
    }

    <S extends Enum<S>> Machine.Watch<S> watch(String machine) {
        return new MachineEvents(subject, user::imsi, timeline, events).of(machine);
    }
}
