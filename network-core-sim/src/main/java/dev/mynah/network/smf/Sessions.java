package dev.mynah.network.smf;

import dev.mynah.network.air.QosFlow;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentReject;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentRequest;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gStatus;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.PdnAnswer;
import dev.mynah.network.pdn.PdnRequest;
import dev.mynah.network.pdn.UserPlane;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 5GSM of one UE, network side: its PDU sessions and their packets. TS 24.501 clause 6. */
public final class Sessions implements UserPlane {
    private static final int FIRST = 1;
    private static final int LAST = 15;
    private static final int PTI_NONE = 0;
    private static final int PTI_RESERVED = 255;

    /** What waits for an idle UE; the oldest gives way. */
    private static final int MOST_WAITING = 64;

    private record Waiting(int session, byte[] packet) {}

    private final Smf smf;
    private final SessionAccess access;
    private final TreeMap<Integer, PduSession> sessions = new TreeMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    Sessions(Smf smf, SessionAccess access) {
        this.smf = smf;
        this.access = access;
    }

    /**
     * A message of the UE.
     *
     * @param id the session it is about, from outside the message
     * @param type what it is about
     * @param dnn the data network asked for, or empty
     * @param slice the slice asked for, one the UE is allowed
     * @param payload a 5GSM message of any content
     */
    public void receive(int id, RequestType5gs type, String dnn, Optional<SNssai> slice, Octets payload) {
        Decoded<Sm5gMessage> decoded = Sm5gMessage.decode(payload, Direction.UPLINK);
        if (decoded instanceof Decoded.Invalid<Sm5gMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                access.send(new Sm5gStatus(payload.at(1), payload.at(2), Sm5gCause.of(cause)));
            }
            return;
        }
        Sm5gMessage message = decoded.orElseThrow();
        PduSession session = sessions.get(message.sessionId());
        if (message.sessionId() != id || id < FIRST || id > LAST) {
            access.send(new Sm5gStatus(message.sessionId(), message.pti(), Sm5gCause.INVALID_PDU_SESSION_IDENTITY));
        } else if (message instanceof PduSessionEstablishmentRequest request) {
            establish(request, type, dnn, slice, session);
        } else if (message instanceof Sm5gStatus status) {
            if (session != null && status.cause().equals(Sm5gCause.INVALID_PDU_SESSION_IDENTITY)) {
                session.fire(new PduSession.Lost());
            }
        } else if (session == null) {
            access.send(new Sm5gStatus(id, message.pti(), Sm5gCause.INVALID_PDU_SESSION_IDENTITY));
        } else {
            session.fire(message);
        }
    }

    private void establish(
            PduSessionEstablishmentRequest request,
            RequestType5gs type,
            String dnn,
            Optional<SNssai> slice,
            @Nullable PduSession before) {
        if (request.pti() == PTI_NONE || request.pti() == PTI_RESERVED) {
            reject(request, Sm5gCause.INVALID_PTI_VALUE);
            return;
        }
        if (before != null && before.pti() == request.pti()) {
            before.fire(request);
            return;
        }
        if (before != null) {
            // 6.4.1.7: the UE has lost the session without a word.
            before.fire(new PduSession.Lost());
        }
        Optional<RejectRule> rule = rule(Procedure.PDU_SESSION);
        if (rule.isPresent()) {
            access.send(Establishment.rejected(request, rule.get()));
        } else if (type == RequestType5gs.EXISTING_PDU_SESSION) {
            // Without N26 nothing is handed from EPS to here: TS 24.501 6.4.1.4.
            reject(request, Sm5gCause.PDU_SESSION_DOES_NOT_EXIST);
        } else if (type == RequestType5gs.INITIAL_EMERGENCY_REQUEST
                && access.emergencyDnn().isPresent()) {
            openForHelp(request, access.emergencyDnn().get());
        } else if (type == RequestType5gs.EXISTING_EMERGENCY_PDU_SESSION) {
            reject(request, Sm5gCause.PDU_SESSION_DOES_NOT_EXIST);
        } else if (type != RequestType5gs.INITIAL_REQUEST) {
            reject(request, Sm5gCause.SERVICE_OPTION_NOT_SUPPORTED);
        } else {
            open(request, dnn, access.subscribedDnns(), slice.orElseGet(access::slice));
        }
    }

    private Optional<RejectRule> rule(Procedure procedure) {
        return smf.rejects()
                .apply(access.imsi(), access.connection(), procedure, true)
                .or(() -> smf.rejects().apply(access.imsi(), access.connection(), procedure, false));
    }

    /** What the operator turns a request for flows down with. */
    Optional<RejectRule> bearerRule() {
        return rule(Procedure.BEARER_RESOURCE);
    }

    /** 6.4.1.2: one session, to the data network for help, whatever a subscription says and a UE asks for. */
    private void openForHelp(PduSessionEstablishmentRequest request, String dnn) {
        boolean there =
                sessions.values().stream().anyMatch(it -> it.pdn().apn().name().equalsIgnoreCase(dnn));
        if (there) {
            reject(request, Sm5gCause.REQUEST_REJECTED_UNSPECIFIED);
        } else {
            open(request, dnn, List.of(dnn), access.slice());
        }
    }

    private void open(PduSessionEstablishmentRequest request, String dnn, List<String> allowed, SNssai slice) {
        Establishment establishment = Establishment.of(request);
        if (!establishment.ip()) {
            reject(request, Sm5gCause.UNKNOWN_PDU_SESSION_TYPE);
            return;
        }
        PdnAnswer answer = smf.gateway()
                .open(new PdnRequest(
                        access.imsi(),
                        dnn,
                        allowed,
                        establishment.wantsIpv4(),
                        establishment.wantsIpv6(),
                        request.get(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)));
        if (answer instanceof PdnAnswer.Refused refused) {
            reject(request, Sm5gCause.of(refused.reason().esmCause()));
            return;
        }
        var pdn = ((PdnAnswer.Granted) answer).session();
        PduSession session = new PduSession(this, access, pdn, establishment.accept(pdn, slice), smf.timeline());
        sessions.put(session.id(), session);
        session.fire(new PduSession.Establish());
    }

    private void reject(PduSessionEstablishmentRequest request, Sm5gCause cause) {
        access.send(new PduSessionEstablishmentReject(request.sessionId(), request.pti(), cause));
    }

    /** The identities of the sessions that stand, rising. */
    public List<Integer> identities() {
        return sessions.values().stream()
                .filter(session -> session.state() != PduSessionState.INACTIVE
                        && session.state() != PduSessionState.INACTIVE_PENDING)
                .map(PduSession::id)
                .toList();
    }

    /** Ends a session; false when there is none. */
    public boolean release(int id, Sm5gCause cause) {
        PduSession session = sessions.get(id);
        if (session != null) {
            session.fire(new PduSession.Release(cause));
        }
        return session != null;
    }

    /** Sessions the UE no longer has are over without a word. */
    public void keepOnly(PduSessions held) {
        for (PduSession session : List.copyOf(sessions.values())) {
            if (!held.contains(session.id())) {
                session.fire(new PduSession.Lost());
            }
        }
    }

    /** Those of the sessions with uplink data that do not stand. */
    public PduSessions notReactivated(PduSessions wanted) {
        List<Integer> standing = identities();
        return PduSessions.of(wanted.identities().stream()
                .filter(id -> !standing.contains(id))
                .toList());
    }

    /** The UE is gone, and its sessions with it. */
    public void releaseAll() {
        waiting.clear();
        keepOnly(new PduSessions(0));
    }

    void closed(PduSession session) {
        sessions.remove(session.id(), session);
        smf.gateway().close(session.pdn());
    }

    // Packets.

    /**
     * A packet of the UE in a session.
     *
     * @param bearer the session and, beside its default one, the flow ({@link QosFlow})
     */
    public void uplink(int bearer, byte[] packet) {
        PduSession session = sessions.get(QosFlow.session(bearer));
        int qfi = QosFlow.qfi(bearer);
        if (session != null
                && session.state() != PduSessionState.INACTIVE
                && (qfi == 0 || session.flows().has(qfi))) {
            access.active();
            session.pdn().uplink(bearer, packet);
        }
    }

    // N4 and N7, TS 23.502 4.3.3.2.

    @Override
    public void createBearer(int id, PccRule rule) {
        find(id).ifPresent(session -> session.flows().create(0, rule).ifPresent(session::fire));
    }

    @Override
    public void updateBearer(int bearer, Optional<BearerQos> qos, List<PacketFilter> filters) {
        find(QosFlow.session(bearer))
                .ifPresent(session -> session.flows()
                        .change(0, QosFlow.qfi(bearer), qos, filters)
                        .ifPresent(session::fire));
    }

    @Override
    public void deleteBearer(int bearer, int cause) {
        int qfi = QosFlow.qfi(bearer);
        if (qfi == 0) {
            release(bearer, Sm5gCause.of(cause));
        } else {
            find(QosFlow.session(bearer))
                    .ifPresent(session -> session.flows().delete(0, qfi).ifPresent(session::fire));
        }
    }

    @Override
    public void rateChanged(int id) {
        find(id).ifPresent(session -> session.fire(session.flows().rate()));
    }

    private Optional<PduSession> find(int id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public void downlink(int id, byte[] packet) {
        if (access.connected()) {
            access.establish();
            access.active();
            access.data(id, packet);
            return;
        }
        if (waiting.size() == MOST_WAITING) {
            waiting.removeFirst();
        }
        waiting.add(new Waiting(id, packet));
        access.page();
    }

    /** Whether something waits for the UE to be connected. */
    public boolean waiting() {
        return !waiting.isEmpty();
    }

    /** The UE is connected: says and sends what waited; false when nothing did. */
    public boolean attend() {
        boolean any = waiting();
        while (access.connected() && waiting()) {
            Waiting next = waiting.removeFirst();
            downlink(next.session(), next.packet());
        }
        for (PduSession session : List.copyOf(sessions.values())) {
            any |= session.attend();
        }
        return any;
    }

    /** The UE can't be reached. */
    public void unreachable() {
        waiting.clear();
    }
}
