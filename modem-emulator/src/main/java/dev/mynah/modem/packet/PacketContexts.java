package dev.mynah.modem.packet;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.ppp.PppLink;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UserPacket;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The contexts of one stack: how they are defined, which session each has, and the host attached to it. */
public final class PacketContexts implements PacketData, SessionUser {
    private static final int LONGEST_APN = 99;

    private final String subject;
    private final String keyPrefix;
    private final Timeline timeline;
    private final EventStream events;
    private final NvItems items;
    private final RandomGenerator random;
    private final Consumer<SubscriptionEvent> tell;
    private final RetryRestrictions restrictions;
    private final List<SessionManagement> systems = new ArrayList<>();
    private final TreeMap<Integer, ContextDefinition> defined = new TreeMap<>();
    private final Map<Integer, AttachedHost> hosts = new HashMap<>();
    private final Map<Integer, PppCall> calls = new HashMap<>();
    private final Map<Integer, Traffic> traffic = new HashMap<>();
    private final SecondaryContexts secondary = new SecondaryContexts(this);
    private final Map<Integer, byte[]> prefixes = new HashMap<>();

    /** @param random makes challenges */
    public PacketContexts(
            String subject,
            String keyPrefix,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            NvItems items,
            Consumer<SubscriptionEvent> tell) {
        this.subject = subject;
        this.timeline = timeline;
        this.restrictions = new RetryRestrictions(timeline);
        this.events = events;
        this.random = random;
        this.keyPrefix = keyPrefix;
        this.items = items;
        this.tell = tell;
        defined.put(ATTACH_CONTEXT, ContextDefinition.DEFAULT);
        for (int cid = 1; cid <= LAST_CONTEXT; cid++) {
            int number = cid;
            items.get(key(cid)).flatMap(ContextDefinition::of).ifPresent(it -> defined.put(number, it));
        }
    }

    /** Adds a system's session management; the first that serves is asked. */
    public void add(SessionManagement system) {
        systems.add(system);
    }

    private String key(int cid) {
        return keyPrefix + "/context" + cid;
    }

    @Override
    public List<Context> contexts() {
        return defined.keySet().stream().map(this::view).toList();
    }

    private Context view(int cid) {
        ContextDefinition definition = definition(cid);
        return new Context(
                cid,
                definition.type(),
                definition.apn(),
                session(cid).flatMap(it -> it.bearer(cid)).map(it -> withPrefix(cid, it)),
                definition.authentication(),
                definition.emergency());
    }

    private Bearer withPrefix(int cid, Bearer bearer) {
        byte[] prefix = prefixes.get(cid);
        return prefix == null ? bearer : bearer.withAddresses(RouterAdvertisement.apply(prefix, bearer.addresses()));
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
        return cid == ATTACH_CONTEXT ? refused(Reason.NOT_ALLOWED) : define(cid, type, "", true);
    }

    private Future<Void> define(int cid, PdpType type, String apn, boolean emergency) {
        if (cid < 1 || cid > LAST_CONTEXT || !valid(apn)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        if (systems.stream().anyMatch(it -> it.busy(cid))
                || secondary.undefine(cid).failed()) {
            return refused(Reason.NOT_ALLOWED);
        }
        ContextDefinition definition =
                new ContextDefinition(type, apn, definition(cid).authentication(), emergency);
        items.put(key(cid), definition.text());
        defined.put(cid, definition);
        return Future.succeededFuture();
    }

    /** Labels of letters, digits and hyphens, or nothing. TS 23.003 9.1. */
    private static boolean valid(String apn) {
        return apn.length() <= LONGEST_APN && apn.matches("([A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*)?");
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
        items.remove(key(cid));
        defined.remove(cid);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> authenticate(int cid, Optional<Authentication> with) {
        if (!defined.containsKey(cid)) {
            return refused(Reason.UNKNOWN_CONTEXT);
        }
        defined.put(cid, definition(cid).with(with.map(this::challenged)));
        return Future.succeededFuture();
    }

    /** A user who has a password for CHAP is challenged by the modem itself, in the network's place. */
    private Authentication challenged(Authentication with) {
        if (with.protocol() == Authentication.Protocol.PAP || with.exchange().isPresent()) {
            return with;
        }
        byte[] challenge = new byte[16];
        random.nextBytes(challenge);
        int id = random.nextInt(256);
        byte[] response = ConfigurationRequest.response(id, with.password(), challenge);
        return new Authentication(
                with.protocol(), with.user(), with.password(), Optional.of(new ChapExchange(id, challenge, response)));
    }

    @Override
    public Future<Void> activate(int cid) {
        if (secondary.has(cid)) {
            return secondary.activate(cid);
        }
        if (!defined.containsKey(cid)) {
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
                .orElseGet(() -> refused(Reason.NO_NETWORK_SERVICE));
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
        if (!defined.containsKey(cid)) {
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
        if (!defined.containsKey(cid)) {
            return Future.failedFuture(new Refusal(Reason.UNKNOWN_CONTEXT));
        }
        if (hosts.containsKey(cid) || session(cid).isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        AttachedHost attached = new AttachedHost(cid, host);
        hosts.put(cid, attached);
        return Future.succeededFuture(attached);
    }

    @Override
    public Future<Call> dial(int cid, Line line) {
        if (!defined.containsKey(cid)) {
            return Future.failedFuture(new Refusal(Reason.UNKNOWN_CONTEXT));
        }
        if (hosts.containsKey(cid) || calls.containsKey(cid)) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        if (session(cid).isEmpty() && systems.stream().noneMatch(SessionManagement::serving)) {
            return Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
        PppCall call = new PppCall(this, cid, line);
        calls.put(cid, call);
        return Future.succeededFuture(call);
    }

    // For secondary contexts.

    /** Whether a number is that of a primary context. */
    boolean defines(int cid) {
        return defined.containsKey(cid);
    }

    void tell(SubscriptionEvent event) {
        tell.accept(event);
    }

    // For calls.

    PppLink pppLink(int cid, PppLink.User user) {
        return new PppLink(subject + "/ppp" + cid, timeline, random, events, user);
    }

    Optional<Bearer> bearer(int cid) {
        return session(cid).flatMap(it -> it.bearer(cid));
    }

    /** Activates with what the host of a call has authenticated itself by, unless the context has its own. */
    Future<Void> activate(int cid, Optional<Authentication> host) {
        ContextDefinition before = definition(cid);
        if (host.isEmpty() || before.authentication().isPresent()) {
            return activate(cid);
        }
        defined.put(cid, before.with(host));
        Future<Void> activated = activate(cid);
        return activated.onComplete(done -> defined.put(cid, definition(cid).with(Optional.empty())));
    }

    void callEnded(int cid, PppCall call) {
        calls.remove(cid, call);
    }

    @Override
    public Traffic traffic(int cid) {
        return traffic.getOrDefault(cid, Traffic.NONE);
    }

    static <T> Future<T> refused(Reason reason) {
        return Future.failedFuture(new Refusal(reason));
    }

    // Session management.

    /** A packet arrived on a bearer of the system that serves. */
    public void downlink(int bearer, byte[] packet) {
        systems.stream().filter(SessionManagement::serving).findFirst().ifPresent(it -> it.downlink(bearer, packet));
    }

    @Override
    public ContextDefinition definition(int cid) {
        return defined.getOrDefault(cid, ContextDefinition.DEFAULT);
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
    }

    /** The stack is switched off, or the card is gone: what was refused may be asked for again. */
    public void switchedOff() {
        restrictions.clear();
    }

    @Override
    public void changed(SessionManagement by, int cid, boolean byNetwork) {
        // A context that was undefined and that the attach needs is there from now on.
        defined.putIfAbsent(cid, ContextDefinition.DEFAULT);
        Context now = view(cid);
        if (now.bearer().isPresent()) {
            if (!now.emergency()) {
                restrictions.accepted(definition(cid));
            }
        } else {
            secondary.ended(cid);
            traffic.remove(cid);
            prefixes.remove(cid);
            AttachedHost host = hosts.remove(cid);
            if (host != null) {
                host.host.released(byNetwork);
            }
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
    public void received(int cid, byte[] packet) {
        publish(cid, false, packet);
        RouterAdvertisement.prefix(packet).ifPresent(it -> prefixes.put(cid, it));
        AttachedHost host = hosts.get(cid);
        traffic.merge(cid, Traffic.NONE.down(packet.length), (before, one) -> before.down(packet.length));
        if (host != null) {
            host.host.downlink(packet);
        }
    }

    /** A copy: whoever looks at it may do so later. */
    private void publish(int cid, boolean uplink, byte[] packet) {
        if (events.watched()) {
            events.publish(new UserPacket(timeline.now(), subject, cid, uplink, packet.clone()));
        }
    }

    private final class AttachedHost implements Path {
        private final int cid;
        private final Host host;

        AttachedHost(int cid, Host host) {
            this.cid = cid;
            this.host = host;
        }

        @Override
        public void send(byte[] packet) {
            if (hosts.get(cid) == this) {
                publish(cid, true, packet);
                traffic.merge(cid, Traffic.NONE.up(packet.length), (before, one) -> before.up(packet.length));
                session(cid).ifPresent(it -> it.send(cid, packet));
            }
        }

        @Override
        public void close() {
            hosts.remove(cid, this);
        }
    }
}
