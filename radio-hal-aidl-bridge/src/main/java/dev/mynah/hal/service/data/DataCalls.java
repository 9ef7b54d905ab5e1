package dev.mynah.hal.service.data;

import dev.mynah.hal.radio.data.PcoDataInfo;
import dev.mynah.hal.radio.data.SetupDataCallResult;
import dev.mynah.hal.radio.data.TrafficDescriptor;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The data calls a host has: which context each has, be it the host's own or one that stood already. */
final class DataCalls {
    /** A PDU session's identity is its context's number, and ends here. TS 24.007 11.2.3.1b. */
    private static final int LAST_SESSION = 15;

    private final PacketData packets;
    private final CallReport report;
    private final Map<Integer, DataCall> calls = new TreeMap<>();
    private final Set<Integer> defined = new TreeSet<>();
    private final Set<Integer> reserved = new TreeSet<>();

    DataCalls(Subscription slot) {
        this.packets = slot.packetData();
        this.report = new CallReport(slot);
    }

    /**
     * A call of a profile: that of a context which stands like this, else of one defined like this, else of a new one.
     *
     * @param session the PDU session identity it is to have; 0 for any
     * @return fails with a {@link Refusal}; empty where no context is left
     */
    Optional<Future<DataCall>> open(Wanted wanted, int session, List<TrafficDescriptor> descriptors) {
        for (DataCall call : List.copyOf(calls.values())) {
            if (!call.standing().isComplete() && call.wanted().equals(wanted)) {
                return Optional.of(call.standing().map(stands -> call));
            }
        }
        Optional<Integer> standing = context(wanted::metBy).filter(cid -> session == 0 || cid == session);
        if (standing.isPresent()) {
            DataCall call = new DataCall(standing.get(), wanted, Future.succeededFuture(), descriptors);
            calls.put(call.cid(), call);
            return Optional.of(Future.succeededFuture(call));
        }
        Optional<Integer> cid = session == 0
                ? context(wanted::isThat)
                        .filter(it -> !calls.containsKey(it) && !reserved.contains(it))
                        .or(this::free)
                : Optional.of(session).filter(it -> !calls.containsKey(it));
        return cid.map(it -> activate(it, wanted, descriptors));
    }

    private Future<DataCall> activate(int cid, Wanted wanted, List<TrafficDescriptor> descriptors) {
        Future<Void> standing = define(cid, wanted)
                .compose(done -> packets.authenticate(cid, wanted.authentication()))
                .compose(done -> packets.activate(cid));
        DataCall call = new DataCall(cid, wanted, standing, descriptors);
        calls.put(cid, call);
        return standing.onFailure(why -> calls.remove(cid, call)).map(stands -> call);
    }

    private Future<Void> define(int cid, Wanted wanted) {
        if (packets.contexts().stream().anyMatch(it -> it.cid() == cid && wanted.isThat(it))) {
            return Future.succeededFuture();
        }
        defined.add(cid);
        return wanted.emergency()
                ? packets.defineEmergency(cid, wanted.type())
                : packets.define(cid, wanted.type(), wanted.apn());
    }

    private Optional<Integer> context(Predicate<Context> which) {
        return packets.contexts().stream().filter(which).map(Context::cid).findFirst();
    }

    /** One that nobody has defined, else one that this host has, and needs no more. The attach's is not for others. */
    private Optional<Integer> free() {
        Set<Integer> taken = new TreeSet<>(reserved);
        packets.secondaryContexts().forEach(it -> taken.add(it.cid()));
        Set<Integer> old = new TreeSet<>();
        for (Context context : packets.contexts()) {
            boolean ours =
                    defined.contains(context.cid()) && context.bearer().isEmpty() && !calls.containsKey(context.cid());
            (ours ? old : taken).add(context.cid());
        }
        return numbers()
                .filter(it -> !taken.contains(it) && !old.contains(it))
                .boxed()
                .findFirst()
                .or(() -> old.stream().filter(it -> !taken.contains(it)).findFirst());
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(PacketData.ATTACH_CONTEXT + 1, LAST_SESSION);
    }

    boolean has(int cid) {
        return calls.containsKey(cid);
    }

    /** Whether it stands, and is not only asked for. */
    boolean stands(int cid) {
        return has(cid) && bearer(cid).isPresent();
    }

    /** Ends a call that stands. The last context of an LTE attach goes on without it. */
    Future<Void> close(int cid) {
        calls.remove(cid);
        return packets.deactivate(cid).recover(why -> kept(why) ? Future.succeededFuture() : Future.failedFuture(why));
    }

    private static boolean kept(Throwable why) {
        return why instanceof Refusal refusal && refusal.reason() == Reason.NOT_ALLOWED;
    }

    void closeAll() {
        calls.keySet().stream().filter(this::stands).toList().forEach(this::close);
    }

    /** The calls that stand. Those whose context does not any more are over. */
    List<SetupDataCallResult> list() {
        calls.values()
                .removeIf(call ->
                        call.standing().isComplete() && bearer(call.cid()).isEmpty());
        List<SetupDataCallResult> list = new ArrayList<>();
        calls.values().forEach(call -> bearer(call.cid()).ifPresent(it -> list.add(report.of(call, it))));
        return list;
    }

    /** A call as it is; empty where its context has ended meanwhile. */
    Optional<SetupDataCallResult> result(DataCall call) {
        return bearer(call.cid()).map(it -> report.of(call, it));
    }

    /** What a call's network said to the operator's own software. */
    List<PcoDataInfo> operatorOptions(int cid) {
        return bearer(cid).stream()
                .flatMap(it -> it.operatorOptions().stream().map(option -> CallReport.pco(cid, it, option)))
                .toList();
    }

    private Optional<Bearer> bearer(int cid) {
        return packets.contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .flatMap(Context::bearer);
    }

    /** How long an access point is not to be asked for. */
    long retryMillis(String apn) {
        return packets.contexts().stream()
                .filter(it -> it.apn().equals(apn) && it.bearer().isEmpty())
                .flatMap(it -> packets.backOff(it.cid()).stream())
                .findFirst()
                .map(it -> it.equals(PacketData.NEVER) ? Long.MAX_VALUE : it.toMillis())
                .orElse(CallReport.NO_RETRY_TIME);
    }

    /** Keeps a PDU session identity, and so the context of that number, for a call that will name it. */
    Optional<Integer> reserve() {
        Set<Integer> taken = new TreeSet<>(reserved);
        packets.contexts().forEach(it -> taken.add(it.cid()));
        packets.secondaryContexts().forEach(it -> taken.add(it.cid()));
        Optional<Integer> free =
                numbers().filter(it -> !taken.contains(it)).boxed().findFirst();
        free.ifPresent(reserved::add);
        return free;
    }

    boolean release(int session) {
        return reserved.remove(session);
    }
}
