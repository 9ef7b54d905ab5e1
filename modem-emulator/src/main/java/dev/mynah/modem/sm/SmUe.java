package dev.mynah.modem.sm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.gmm.GprsSession;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.modem.packet.ConfigurationAnswer;
import dev.mynah.modem.packet.ContextDefinition;
import dev.mynah.modem.packet.MovedSession;
import dev.mynah.modem.packet.SessionManagement;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * GPRS session management of one stack: a primary PDP context for each of its contexts, and secondary ones beside them. A
 * primary one that a network wants to begin itself is refused with #40.
 */
public final class SmUe implements SessionManagement, GprsSession {
    private static final int FIRST_NSAPI = 5;
    private static final int LAST_NSAPI = 15;

    /** A context that waits for an attach for emergency bearer services. */
    private record CallForHelp(int cid, Promise<Void> promise) {}

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final SessionUser user;
    private final SmUser mobility;
    private final SecondaryContexts secondary;
    private final SmDownlink downlink;
    private final Map<Integer, PdpContext> contexts = new TreeMap<>();

    private Optional<CallForHelp> help = Optional.empty();

    public SmUe(String subject, Timeline timeline, EventStream events, SessionUser user, SmUser mobility) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.user = user;
        this.mobility = mobility;
        this.secondary = new SecondaryContexts(this, timeline);
        this.downlink = new SmDownlink(this, secondary);
    }

    private PdpContext context(int cid) {
        return contexts.computeIfAbsent(cid, number -> new PdpContext(this, number, timeline));
    }

    Optional<PdpContext> find(Predicate<PdpContext> which) {
        return contexts.values().stream().filter(which).findFirst();
    }

    private Stream<PdpContext> all(Predicate<PdpContext> which) {
        return contexts.values().stream().filter(which).toList().stream();
    }

    // The contexts of the stack.

    @Override
    public boolean serving() {
        return mobility.registered();
    }

    @Override
    public Future<Void> activate(int cid) {
        return freeTransaction() == PdpContext.NONE
                ? Future.failedFuture(new Refusal(Reason.NOT_ALLOWED))
                : context(cid).activate();
    }

    @Override
    public Future<Void> deactivate(int cid) {
        return context(cid).deactivate();
    }

    @Override
    public boolean emergency() {
        return mobility.helpKnown();
    }

    @Override
    public boolean helpThere() {
        return mobility.helpThere();
    }

    @Override
    public boolean servingForHelp() {
        return mobility.registeredForHelp();
    }

    @Override
    public Future<Void> callForHelp(int cid) {
        CallForHelp call = new CallForHelp(cid, Promise.promise());
        help = Optional.of(call);
        mobility.callForHelp();
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
        context(call.cid()).activate().onSuccess(call.promise()::complete).onFailure(why -> {
            over();
            call.promise().fail(why);
        });
    }

    /** Whoever is attached for a context of emergency bearer services, and has it no more, detaches. */
    private void over() {
        if (all(it -> it.bearer().isPresent()).findAny().isEmpty()) {
            mobility.helpOver();
        }
    }

    @Override
    public boolean busy(int cid) {
        return help.filter(it -> it.cid() == cid).isPresent() || busyWith(cid);
    }

    private boolean busyWith(int cid) {
        return Optional.ofNullable(contexts.get(cid))
                .map(it -> it.busy() || secondary.busy(it))
                .orElse(false);
    }

    @Override
    public Optional<Bearer> bearer(int cid) {
        return Optional.ofNullable(contexts.get(cid))
                .flatMap(it -> it.bearer().map(bearer -> bearer.withDedicated(secondary.of(it))));
    }

    @Override
    public Future<Integer> addBearer(int cid, Quality wanted, List<PacketFilter> filters) {
        return standing(cid)
                .map(it -> secondary.activate(it, wanted, filters))
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.NOT_ALLOWED)));
    }

    @Override
    public Future<Integer> changeBearer(int cid, int nsapi, Optional<Quality> wanted, List<PacketFilter> filters) {
        return secondary.modify(nsapi, wanted, filters);
    }

    @Override
    public Future<Integer> removeBearer(int cid, int nsapi) {
        return secondary.deactivate(nsapi);
    }

    private Optional<PdpContext> standing(int cid) {
        return find(it -> it.cid() == cid && it.bearer().isPresent());
    }

    /** Contexts beside others do not go along, and what is under way comes to nothing. */
    @Override
    public List<MovedSession> depart() {
        secondary.depart();
        List<MovedSession> sessions = new ArrayList<>();
        for (PdpContext context : List.copyOf(contexts.values())) {
            if (context.state() == PdpState.ACTIVE) {
                sessions.add(new MovedSession(
                        context.cid(), context.bearer().orElseThrow(), OptionalInt.of(context.transaction())));
                context.fire(new PdpEvent.Departed());
            } else {
                context.fire(new PdpEvent.Gone(true));
            }
        }
        return sessions;
    }

    @Override
    public void arrive(List<MovedSession> sessions) {
        sessions.forEach(it -> context(it.cid()).fire(new PdpEvent.Arrived(it)));
    }

    @Override
    public void send(int cid, byte[] packet) {
        standing(cid).ifPresent(it -> mobility.sendData(secondary.uplink(it, packet), packet));
    }

    @Override
    public void downlink(int nsapi, byte[] packet) {
        find(it -> it.nsapi() == nsapi && it.bearer().isPresent())
                .or(() -> secondary.primary(nsapi))
                .ifPresent(it -> user.received(it.cid(), packet));
    }

    // Mobility management.

    @Override
    public void attached(boolean attached, boolean byNetwork) {
        if (attached) {
            Optional<CallForHelp> called = help;
            help = Optional.empty();
            called.ifPresent(this::help);
        } else {
            all(it -> it.state() != PdpState.INACTIVE).forEach(it -> it.fire(new PdpEvent.Gone(byNetwork)));
        }
    }

    @Override
    public void received(Octets message) {
        downlink.received(message);
    }

    @Override
    public void lost(Octets message) {
        downlink.lost(message);
    }

    /** Every context that is not inactive. TS 24.008 10.5.7.1. */
    @Override
    public PdpContextStatus contexts() {
        return PdpContextStatus.of(Stream.concat(
                        all(it -> it.nsapi() != PdpContext.NONE).map(PdpContext::nsapi),
                        secondary.stream().map(SecondaryContext::nsapi))
                .toList());
    }

    /** What the network does not hold active is not. TS 24.008 4.7.5.1.3, 4.7.13.3. */
    @Override
    public void contextsAtNetwork(PdpContextStatus status) {
        secondary.stream()
                .filter(it -> it.active() && !status.active().contains(it.nsapi()))
                .forEach(it -> it.fire(new PdpEvent.Gone(true)));
        all(it -> it.bearer().isPresent() && !status.active().contains(it.nsapi()))
                .forEach(it -> it.fire(new PdpEvent.Gone(true)));
    }

    // For the contexts.

    ContextDefinition definition(int cid) {
        return user.definition(cid);
    }

    void send(SmMessage message) {
        mobility.send(message);
    }

    Optional<PdpContext> active(int transaction) {
        return find(it -> it.transaction() == transaction && it.bearer().isPresent());
    }

    void told(PdpContext primary, BearerChange change) {
        user.bearerChanged(primary.cid(), change);
    }

    /** A primary context is over, and those beside it. */
    void ended(PdpContext primary) {
        secondary.ended(primary);
    }

    void changed(PdpContext context, boolean byNetwork) {
        user.changed(this, context.cid(), byNetwork);
        over();
    }

    /** The network wants a context for an address; of those for both kinds it says the first. */
    void declined(PdpAddress address) {
        Stream.of(address.ipv4(), address.ipv6())
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(it -> user.declined(ConfigurationAnswer.inet(it.toByteArray())));
    }

    void reactivationWanted(int cid, Optional<Bearer> lost) {
        user.reactivationWanted(cid, lost);
    }

    void refused(int cid, SmCause cause, Optional<GprsTimer3> backOff) {
        user.refused(cid, cause.value(), backOff);
    }

    /** A transaction no context uses; none are longer than one octet, so there are seven. */
    int freeTransaction() {
        return free(IntStream.range(0, SmMessage.EXTENDED), PdpContext::transaction, SecondaryContext::transaction);
    }

    int freeNsapi() {
        return free(IntStream.rangeClosed(FIRST_NSAPI, LAST_NSAPI), PdpContext::nsapi, SecondaryContext::nsapi);
    }

    private int free(IntStream values, ToIntFunction<PdpContext> used, ToIntFunction<SecondaryContext> usedBeside) {
        Set<Integer> taken = Stream.concat(
                        contexts.values().stream().map(used::applyAsInt),
                        secondary.stream().map(usedBeside::applyAsInt))
                .collect(Collectors.toSet());
        return values.filter(value -> !taken.contains(value)).findFirst().orElse(PdpContext.NONE);
    }

    <S extends Enum<S>> Machine.Watch<S> watch(String machine) {
        return new MachineEvents(subject, mobility::imsi, timeline, events).of(machine, this::unforeseen);
    }

    /** A message of the network that the state has no use for. TS 24.008 8.4. */
    private void unforeseen(Object event) {
        if (event instanceof SmMessage message) {
            send(new SmStatus(
                    message.transaction() ^ SmMessage.TO_INITIATOR,
                    SmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }
}
