package dev.mynah.modem.packet;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The contexts of one stack: how they are defined, which session each has, and the host attached to it. */
public final class PacketContexts implements PacketData, SessionUser {
    private final Consumer<SubscriptionEvent> tell;
    private final RetryRestrictions restrictions;
    private final List<SessionManagement> systems = new ArrayList<>();
    private final ContextDefinitions definitions;
    private final UserPlane userPlane;
    private final PppCalls calls;
    private final KeepAlives keepAlives;
    private final SecondaryContexts secondary = new SecondaryContexts(this);

    /** @param random makes challenges */
    public PacketContexts(
            String subject,
            String keyPrefix,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            NvItems items,
            Consumer<SubscriptionEvent> tell) {
        this.restrictions =
                new RetryRestrictions(timeline, apn -> tell.accept(new SubscriptionEvent.BackOffEnded(apn)));
        this.tell = tell;
        this.definitions = new ContextDefinitions(keyPrefix, items, random);
        this.userPlane = new UserPlane(subject, timeline, random, events, this);
        this.calls = new PppCalls(subject, timeline, random, events, this);
        this.keepAlives = new KeepAlives(
                timeline, userPlane::uplink, handle -> tell.accept(new SubscriptionEvent.KeepAliveEnded(handle)));
    }

    /** Adds a system's session management; the first that serves is asked. */
    public void add(SessionManagement system) {
        systems.add(system);
    }

    /** The modem's own sockets over these contexts. */
    public Sockets sockets() {
        return userPlane.sockets();
    }

    @Override
    public List<Context> contexts() {
        return definitions.numbers().stream().map(this::view).toList();
    }

    private Context view(int cid) {
        ContextDefinition definition = definition(cid);
        return new Context(
                cid,
                definition.type(),
                definition.apn(),
                session(cid).flatMap(it -> it.bearer(cid)).map(it -> userPlane.withPrefix(cid, it)),
                definition.authentication(),
                definition.emergency());
    }

    /** The system in which a context has a session. */
    Optional<SessionManagement> session(int cid) {
        for (SessionManagement system : systems) {
            if (system.bearer(cid).isPresent()) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }

    private boolean inUse(int cid) {
        return systems.stream().anyMatch(it -> it.busy(cid) || it.bearer(cid).isPresent());
    }

    @Override
    public Future<Void> define(int cid, PdpType type, String apn) {
        return define(cid, type, apn, false);
    }

    /** The attach is for other services. */
    @Override
    public Future<Void> defineEmergency(int cid, PdpType type) {
        return cid == nextAttachContext() ? refused(Reason.NOT_ALLOWED) : define(cid, type, "", true);
    }

    @Override
    public int attachContext() {
        return systems.stream()
                .flatMap(it -> it.attachContext().stream())
                .findFirst()
                .orElseGet(this::nextAttachContext);
    }

    @Override
    public int nextAttachContext() {
        return definitions.ofAttach();
    }

    @Override
    public Future<Void> attachBy(int cid) {
        if (!definitions.has(cid)) {
            return refused(Reason.UNKNOWN_CONTEXT);
        }
        if (definition(cid).emergency()) {
            return refused(Reason.NOT_ALLOWED);
        }
        definitions.attachBy(cid);
        return Future.succeededFuture();
    }

    private Future<Void> define(int cid, PdpType type, String apn, boolean emergency) {
        if (cid < 1 || cid > LAST_CONTEXT || !ContextDefinitions.valid(apn)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        if (systems.stream().anyMatch(it -> it.busy(cid))
                || secondary.undefine(cid).failed()) {
            return refused(Reason.NOT_ALLOWED);
        }
        ContextDefinition definition =
                new ContextDefinition(type, apn, definition(cid).authentication(), emergency);
        definitions.put(cid, definition);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> undefine(int cid) {
        if (cid < 1 || cid > LAST_CONTEXT) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        if (secondary.has(cid)) {
            return secondary.undefine(cid);
        }
        if (inUse(cid)) {
            return refused(Reason.NOT_ALLOWED);
        }
        definitions.remove(cid);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> authenticate(int cid, Optional<Authentication> with) {
        if (!definitions.has(cid)) {
            return refused(Reason.UNKNOWN_CONTEXT);
        }
        if (!with.map(ConfigurationRequest::fits).orElse(true)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        definitions.authenticate(cid, with.map(definitions::challenged));
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> activate(int cid) {
        if (secondary.has(cid)) {
            return secondary.activate(cid);
        }
        if (!definitions.has(cid)) {
            return refused(Reason.UNKNOWN_CONTEXT);
        }
        if (systems.stream().anyMatch(it -> it.busy(cid))) {
            return refused(Reason.NOT_ALLOWED);
        }
        if (session(cid).isPresent()) {
            return Future.succeededFuture();
        }
        Optional<Refusal> restriction = restriction(cid);
        return systems.stream()
                .filter(SessionManagement::serving)
                .findFirst()
                .map(it -> restriction.<Future<Void>>map(Future::failedFuture).orElseGet(() -> activate(it, cid)))
                .orElseGet(() -> callForHelp(cid));
    }

    /** Without a registration there is nothing but emergency services. TS 24.301 5.5.1.2, TS 24.501 5.5.1.2. */
    private Future<Void> callForHelp(int cid) {
        return helpfulSystem(cid).map(it -> it.callForHelp(cid)).orElseGet(() -> refused(Reason.NO_NETWORK_SERVICE));
    }

    private Optional<SessionManagement> helpfulSystem(int cid) {
        return definition(cid).emergency()
                ? systems.stream().filter(SessionManagement::helpThere).findFirst()
                : Optional.empty();
    }

    private Future<Void> activate(SessionManagement system, int cid) {
        return definition(cid).emergency() && !system.emergency()
                ? refused(Reason.NOT_SUPPORTED)
                : system.activate(cid);
    }

    @Override
    public Future<Void> deactivate(int cid) {
        if (secondary.has(cid)) {
            return secondary.deactivate(cid);
        }
        if (!definitions.has(cid)) {
            return refused(Reason.UNKNOWN_CONTEXT);
        }
        if (systems.stream().anyMatch(it -> it.busy(cid))) {
            return refused(Reason.NOT_ALLOWED);
        }
        return session(cid).map(it -> it.deactivate(cid)).orElseGet(Future::succeededFuture);
    }

    @Override
    public List<SecondaryContext> secondaryContexts() {
        return secondary.all();
    }

    @Override
    public Future<Void> defineSecondary(int cid, int primary) {
        return secondary.define(cid, primary);
    }

    @Override
    public Future<Void> filter(int cid, PacketFilter filter) {
        return secondary.filter(cid, filter);
    }

    @Override
    public Future<Void> unfilter(int cid) {
        return secondary.unfilter(cid);
    }

    @Override
    public Future<Void> want(int cid, Optional<Quality> quality) {
        return secondary.want(cid, quality);
    }

    @Override
    public Optional<Quality> wanted(int cid) {
        return secondary.wanted(cid);
    }

    @Override
    public Future<Void> modify(int cid) {
        return secondary.modify(cid);
    }

    @Override
    public Future<Path> open(int cid, Host host) {
        if (!definitions.has(cid)) {
            return Future.failedFuture(new Refusal(Reason.UNKNOWN_CONTEXT));
        }
        if (userPlane.hasHost(cid) || session(cid).isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        return Future.succeededFuture(userPlane.attach(cid, host));
    }

    @Override
    public Future<Call> dial(int cid, Line line) {
        if (!definitions.has(cid)) {
            return Future.failedFuture(new Refusal(Reason.UNKNOWN_CONTEXT));
        }
        if (userPlane.hasHost(cid) || calls.has(cid)) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        if (session(cid).isEmpty()
                && systems.stream().noneMatch(SessionManagement::serving)
                && helpfulSystem(cid).isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
        return Future.succeededFuture(calls.begin(cid, line));
    }

    // For secondary contexts.

    /** Whether a number is that of a primary context. */
    boolean defines(int cid) {
        return definitions.has(cid);
    }

    void tell(SubscriptionEvent event) {
        tell.accept(event);
    }

    // For calls.

    Optional<Bearer> bearer(int cid) {
        return session(cid).flatMap(it -> it.bearer(cid));
    }

    /** Activates with what the host of a call has authenticated itself by, unless the context has its own. */
    Future<Void> activate(int cid, Optional<Authentication> host) {
        if (host.isEmpty() || definition(cid).authentication().isPresent()) {
            return activate(cid);
        }
        if (!ConfigurationRequest.fits(host.get())) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        definitions.authenticate(cid, host);
        Future<Void> activated = activate(cid);
        return activated.onComplete(done -> definitions.authenticate(cid, Optional.empty()));
    }

    @Override
    public Optional<InetAddress> router(int cid) {
        return userPlane.router(cid);
    }

    @Override
    public Traffic traffic(int cid) {
        return userPlane.traffic(cid);
    }

    @Override
    public Optional<Duration> backOff(int cid) {
        return definition(cid).emergency() ? Optional.empty() : restrictions.left(definition(cid));
    }

    @Override
    public Future<Integer> keepAlive(int cid, KeepAlive datagram) {
        if (!definitions.has(cid)) {
            return refused(Reason.UNKNOWN_CONTEXT);
        }
        return view(cid)
                .bearer()
                .map(it -> keepAlives.start(cid, it.addresses(), datagram))
                .orElseGet(() -> refused(Reason.NOT_ALLOWED));
    }

    @Override
    public Future<Void> endKeepAlive(int handle) {
        return keepAlives.stop(handle);
    }

    @Override
    public List<Slice> slices() {
        return systems.stream().flatMap(it -> it.slices().stream()).toList();
    }

    static <T> Future<T> refused(Reason reason) {
        return Future.failedFuture(new Refusal(reason));
    }

    // Session management.

    /** A packet arrived on a bearer of the system that serves. */
    public void downlink(int bearer, byte[] packet) {
        systems.stream()
                .filter(it -> it.serving() || it.servingForHelp())
                .findFirst()
                .ifPresent(it -> it.downlink(bearer, packet));
    }

    @Override
    public ContextDefinition definition(int cid) {
        return definitions.of(cid);
    }

    @Override
    public Optional<Refusal> restriction(int cid) {
        // No back-off keeps anybody from calling for help (TS 24.301 6.5.1.4).
        ContextDefinition definition = definition(cid);
        return definition.emergency() ? Optional.empty() : restrictions.of(definition);
    }

    @Override
    public void refused(int cid, int cause, Optional<GprsTimer3> backOff) {
        if (!definition(cid).emergency()) {
            restrictions.rejected(definition(cid), cause, backOff);
        }
        tell.accept(new SubscriptionEvent.ContextRefused(cid, cause));
    }

    @Override
    public void declined(InetAddress address) {
        tell.accept(new SubscriptionEvent.ContextDeclined(address));
    }

    @Override
    public void reactivationWanted(int cid, Optional<Bearer> lost) {
        Context now = view(cid);
        tell.accept(new SubscriptionEvent.ContextReactivated(
                new Context(cid, now.type(), now.apn(), lost, now.authentication(), now.emergency())));
    }

    /** The stack is switched off, or the card is gone: what was refused may be asked for again. */
    public void switchedOff() {
        restrictions.clear();
    }

    @Override
    public void changed(SessionManagement by, int cid, boolean byNetwork) {
        definitions.needed(cid);
        Context now = view(cid);
        if (now.bearer().isPresent()) {
            if (!now.emergency()) {
                restrictions.accepted(definition(cid));
            }
        } else {
            secondary.ended(cid);
            userPlane.ended(cid, byNetwork);
            keepAlives.contextEnded(cid);
        }
        tell.accept(new SubscriptionEvent.ContextChanged(now, byNetwork));
    }

    @Override
    public void bearerChanged(int cid, BearerChange change) {
        secondary.changed(cid, change);
    }

    @Override
    public void qualityChanged(int cid) {
        tell.accept(new SubscriptionEvent.QualityChanged(view(cid)));
    }

    @Override
    public void slicesChanged() {
        tell.accept(new SubscriptionEvent.SlicesChanged());
    }

    /** The network has advertised a prefix for a context. */
    void addressed(int cid) {
        if (session(cid).isPresent()) {
            tell.accept(new SubscriptionEvent.AddressesChanged(view(cid)));
        }
    }

    @Override
    public void received(int cid, byte[] packet) {
        userPlane.received(cid, packet);
    }
}
