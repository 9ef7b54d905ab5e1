package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.packet.DataPort;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which context carries each of a function's IP sessions. A session takes a context that is active already with the access
 * point it wants, as that of an LTE attach, and leaves it so; else it has one of its own. The host's network interface has the
 * packets of session 0. MBIM 1.0 10.5.12.
 */
public final class IpSessions {
    /**
     * A session that is active.
     *
     * @param own whether the context is there for the session alone
     */
    public record Bound(int cid, UUID contextType, boolean own) {}

    /** What a host wants of a session. */
    record Wanted(UUID contextType, String apn, PdpType type, Optional<PacketData.Authentication> authentication) {}

    private static final Kept<Optional<IpSessions>> SESSIONS = new Kept<>("sessions", Optional.empty());

    private static final int WITH_PACKETS = 0;

    private final DataPort dataPort;
    private final Map<Integer, Bound> bound = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private IpSessions(DataPort dataPort) {
        this.dataPort = dataPort;
    }

    public static IpSessions of(MbimPort port) {
        Optional<IpSessions> sessions = port.function().get(SESSIONS);
        if (sessions.isEmpty()) {
            sessions = Optional.of(new IpSessions(port.function().dataPort()));
            port.function().set(SESSIONS, sessions);
        }
        return sessions.get();
    }

    public Optional<Bound> find(int session) {
        return Optional.ofNullable(bound.get(session));
    }

    /** The context of a session, with its bearer while that is there. */
    public Optional<Context> context(PacketData data, int session) {
        return find(session).flatMap(it -> context(data, it));
    }

    private static Optional<Context> context(PacketData data, Bound session) {
        return data.contexts().stream()
                .filter(it -> it.cid() == session.cid && it.bearer().isPresent())
                .findFirst();
    }

    /** The session that a context carries. */
    Optional<Integer> carriedBy(int cid) {
        return bound.entrySet().stream()
                .filter(it -> it.getValue().cid == cid)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Future<Void> activate(PacketData data, int session, Wanted wanted) {
        Optional<Context> standing = data.contexts().stream()
                .filter(it -> !taken.contains(it.cid()) && fits(it, wanted))
                .findFirst();
        if (standing.isPresent()) {
            return begin(data, session, new Bound(standing.get().cid(), wanted.contextType, false));
        }
        Optional<Integer> free = free(data);
        if (free.isEmpty()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.MEMORY_FULL));
        }
        int cid = free.get();
        taken.add(cid);
        return define(data, cid, wanted)
                .compose(done -> data.authenticate(cid, wanted.authentication))
                .compose(done -> data.activate(cid))
                .compose(done -> begin(data, session, new Bound(cid, wanted.contextType, true)))
                .onFailure(refused -> {
                    taken.remove(cid);
                    forget(data, cid);
                });
    }

    private Future<Void> begin(PacketData data, int session, Bound context) {
        Future<Void> carried = session == WITH_PACKETS
                ? dataPort.connect(session, data, context.cid, packet -> true)
                : Future.succeededFuture();
        return carried.onSuccess(done -> {
            taken.add(context.cid);
            bound.put(session, context);
        });
    }

    private static Future<Void> define(PacketData data, int cid, Wanted wanted) {
        return wanted.contextType.equals(ContextType.EMERGENCY_CALLING)
                ? data.defineEmergency(cid, wanted.type)
                : data.define(cid, wanted.type, wanted.apn);
    }

    private static void forget(PacketData data, int cid) {
        data.undefine(cid).onFailure(gone -> {}); // somebody else may have done so
    }

    /** Whether an active context is what a host wants: its access point, and no less kinds of address than the network gives. */
    private static boolean fits(Context context, Wanted wanted) {
        if (context.bearer().isEmpty()
                || context.emergency()
                || wanted.contextType.equals(ContextType.EMERGENCY_CALLING)
                || !context.authentication().equals(wanted.authentication)) {
            return false;
        }
        boolean sameType = context.type() == wanted.type;
        return sameType && (wanted.apn.isEmpty() || named(context.bearer().get(), wanted.apn));
    }

    private static boolean named(Bearer bearer, String apn) {
        String given = bearer.apn();
        int operator = given.indexOf(".mnc"); // the operator identifier, TS 23.003 9.1.2
        return given.equalsIgnoreCase(apn)
                || (operator > 0 && given.substring(0, operator).equalsIgnoreCase(apn));
    }

    /** A number that nobody has defined a context for. */
    private Optional<Integer> free(PacketData data) {
        Set<Integer> used = new HashSet<>(taken);
        data.contexts().forEach(it -> used.add(it.cid()));
        data.secondaryContexts().forEach(it -> used.add(it.cid()));
        for (int cid = PacketData.ATTACH_CONTEXT; cid <= PacketData.LAST_CONTEXT; cid++) {
            if (!used.contains(cid)) {
                return Optional.of(cid);
            }
        }
        return Optional.empty();
    }

    /** The host wants a session no more. */
    Future<Void> deactivate(PacketData data, int session) {
        Bound ended = bound.remove(session);
        dataPort.disconnect(session);
        if (ended == null || !ended.own) {
            release(ended);
            return Future.succeededFuture();
        }
        return data.deactivate(ended.cid).eventually(() -> {
            release(ended);
            forget(data, ended.cid);
            return Future.succeededFuture();
        });
    }

    private void release(@Nullable Bound ended) {
        if (ended != null) {
            taken.remove(ended.cid);
        }
    }

    /** The context of a session has ended without the host. */
    void ended(PacketData data, int session) {
        Bound ended = bound.remove(session);
        dataPort.disconnect(session);
        release(ended);
        if (ended != null && ended.own) {
            forget(data, ended.cid);
        }
    }
}
