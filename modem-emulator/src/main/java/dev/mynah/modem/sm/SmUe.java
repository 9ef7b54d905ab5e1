package dev.mynah.modem.sm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.gmm.GprsSession;
import dev.mynah.modem.packet.ContextDefinition;
import dev.mynah.modem.packet.SessionManagement;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivatePdpContextReject;
import dev.mynah.network.air.nas.sm.RequestPdpContextActivation;
import dev.mynah.network.air.nas.sm.RequestPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivation;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmNotification;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * GPRS session management of one stack: the PDP contexts of its contexts, each a primary one. What a network wants to begin
 * itself, and secondary contexts, are refused with #40.
 */
public final class SmUe implements SessionManagement, GprsSession {
    private static final int FIRST_NSAPI = 5;
    private static final int LAST_NSAPI = 15;

    /** When to ask again for an access point, and what the network said. TS 24.008 6.1.3.1.3. */
    private record BackOff(Instant until, SmCause cause) {}

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final SessionUser user;
    private final SmUser mobility;
    private final Map<Integer, PdpContext> contexts = new TreeMap<>();
    private final Map<String, BackOff> backOffs = new HashMap<>();

    public SmUe(String subject, Timeline timeline, EventStream events, SessionUser user, SmUser mobility) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.user = user;
        this.mobility = mobility;
    }

    private PdpContext context(int cid) {
        return contexts.computeIfAbsent(cid, number -> new PdpContext(this, number, timeline));
    }

    private Optional<PdpContext> find(Predicate<PdpContext> which) {
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
        BackOff backOff = backOffs.get(definition(cid).apn());
        if (backOff != null && timeline.now().isBefore(backOff.until())) {
            return Future.failedFuture(
                    new Refusal(Reason.ACTIVATION_REJECTED, backOff.cause().value()));
        }
        return freeTransaction() == PdpContext.NONE
                ? Future.failedFuture(new Refusal(Reason.NOT_ALLOWED))
                : context(cid).activate();
    }

    @Override
    public Future<Void> deactivate(int cid) {
        return context(cid).deactivate();
    }

    @Override
    public boolean busy(int cid) {
        return Optional.ofNullable(contexts.get(cid)).map(PdpContext::busy).orElse(false);
    }

    @Override
    public Optional<Bearer> bearer(int cid) {
        return Optional.ofNullable(contexts.get(cid)).flatMap(PdpContext::bearer);
    }

    @Override
    public void send(int cid, byte[] packet) {
        bearer(cid).ifPresent(it -> mobility.sendData(it.identity(), packet));
    }

    @Override
    public void downlink(int nsapi, byte[] packet) {
        find(it -> it.nsapi() == nsapi && it.bearer().isPresent()).ifPresent(it -> user.received(it.cid(), packet));
    }

    // Mobility management.

    @Override
    public void attached(boolean attached, boolean byNetwork) {
        if (!attached) {
            all(it -> it.state() != PdpState.INACTIVE).forEach(it -> it.fire(new PdpEvent.Gone(byNetwork)));
        }
    }

    @Override
    public void switchedOff() {
        backOffs.clear();
    }

    /** Handles a message of the network. TS 24.008 6.1.3, 8.3.2. */
    @Override
    public void received(Octets octets) {
        Decoded<SmMessage> decoded = SmMessage.decode(octets, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<SmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                send(new SmStatus(octets.at(0) >> 4 ^ SmMessage.TO_INITIATOR, SmCause.of(cause)));
            }
            return;
        }
        SmMessage message = decoded.orElseThrow();
        int back = message.transaction() ^ SmMessage.TO_INITIATOR;
        if (message instanceof RequestPdpContextActivation) {
            send(new RequestPdpContextActivationReject(back, SmCause.FEATURE_NOT_SUPPORTED));
        } else if (message instanceof RequestSecondaryPdpContextActivation) {
            send(new RequestSecondaryPdpContextActivationReject(back, SmCause.FEATURE_NOT_SUPPORTED));
        } else if (!(message instanceof SmNotification)) {
            // The flag tells a transaction of the UE's from one the network has begun, of which there are none.
            Optional<PdpContext> context = find(it -> it.transaction() == back);
            if (context.isPresent()) {
                context.get().fire(message);
            } else if (!(message instanceof SmStatus)) {
                send(new SmStatus(back, SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE));
            }
        }
    }

    @Override
    public void lost(Octets message) {
        int transaction = message.isEmpty() ? PdpContext.NONE : message.at(0) >> 4;
        find(it -> it.busy() && it.transaction() == transaction).ifPresent(it -> it.fire(new PdpEvent.NotSent()));
    }

    /** Every context that is not inactive. TS 24.008 10.5.7.1. */
    @Override
    public PdpContextStatus contexts() {
        return PdpContextStatus.of(
                all(it -> it.nsapi() != PdpContext.NONE).map(PdpContext::nsapi).toList());
    }

    /** What the network does not hold active is not. TS 24.008 4.7.5.1.3, 4.7.13.3. */
    @Override
    public void contextsAtNetwork(PdpContextStatus status) {
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

    void changed(PdpContext context, boolean byNetwork) {
        user.changed(this, context.cid(), byNetwork);
    }

    /** A network that is short of something may say for how long not to ask again; a time of zero lets the UE ask at once. */
    void backOff(String apn, ActivatePdpContextReject reject) {
        backOffs.remove(apn);
        reject.get(SmIe.BACK_OFF_TIMER)
                .ifPresent(timer -> backOffs.put(apn, new BackOff(until(timer), reject.cause())));
    }

    /** A timer said to be deactivated runs until the stack is switched off. */
    private Instant until(GprsTimer3 timer) {
        return timer.duration().map(timeline.now()::plus).orElse(Instant.MAX);
    }

    /** A transaction no context uses; none are longer than one octet, so there are seven. */
    int freeTransaction() {
        return free(IntStream.range(0, SmMessage.EXTENDED), PdpContext::transaction);
    }

    int freeNsapi() {
        return free(IntStream.rangeClosed(FIRST_NSAPI, LAST_NSAPI), PdpContext::nsapi);
    }

    private int free(IntStream values, ToIntFunction<PdpContext> used) {
        return values.filter(value -> contexts.values().stream().noneMatch(it -> used.applyAsInt(it) == value))
                .findFirst()
                .orElse(PdpContext.NONE);
    }

    Machine.Watch<PdpState> watch(PdpContext context) {
        return new SmWatch(this, mobility, context, timeline, events, subject);
    }
}
