package dev.mynah.modem.at;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.tft.PacketFilter;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Contexts in a map; activation gives fixed addresses at once. */
public final class FakePacketData implements PacketData {
    private final FakeSubscription subscription;
    private final TreeMap<Integer, Context> contexts = new TreeMap<>();
    private final TreeMap<Integer, SecondaryContext> secondary = new TreeMap<>();
    private final TreeMap<Integer, Quality> wanted = new TreeMap<>();
    public final List<Integer> modified = new ArrayList<>();
    public Optional<Refusal> refusal = Optional.empty();
    public final List<Integer> dialled = new ArrayList<>();
    public final List<String> call = new ArrayList<>();
    public Optional<Line> caller = Optional.empty();
    private int attachContext = ATTACH_CONTEXT;
    public final List<byte[]> sent = new ArrayList<>();
    private final Path path = new Path() {
        @Override
        public void send(byte[] packet) {
            sent.add(packet);
        }

        @Override
        public void dropped() {}

        @Override
        public void close() {}
    };

    FakePacketData(FakeSubscription subscription) {
        this.subscription = subscription;
        contexts.put(1, new Context(1, PdpType.IPV4V6, "", Optional.empty()));
    }

    @Override
    public List<Context> contexts() {
        return new ArrayList<>(contexts.values());
    }

    @Override
    public Future<Void> define(int cid, PdpType type, String apn) {
        return done(() -> contexts.put(cid, new Context(cid, type, apn, Optional.empty())));
    }

    @Override
    public Future<Void> defineEmergency(int cid, PdpType type) {
        return done(() -> contexts.put(cid, new Context(cid, type, "", Optional.empty(), Optional.empty(), true)));
    }

    @Override
    public int attachContext() {
        return attachContext;
    }

    @Override
    public int nextAttachContext() {
        return attachContext;
    }

    @Override
    public Future<Void> attachBy(int cid) {
        return done(() -> attachContext = cid);
    }

    @Override
    public Future<Void> undefine(int cid) {
        return done(() -> contexts.remove(cid));
    }

    @Override
    public Future<Void> authenticate(int cid, Optional<Authentication> with) {
        Context old = contexts.get(cid);
        return done(() -> contexts.put(cid, new Context(cid, old.type(), old.apn(), old.bearer(), with)));
    }

    @Override
    public List<SecondaryContext> secondaryContexts() {
        return new ArrayList<>(secondary.values());
    }

    @Override
    public Future<Void> defineSecondary(int cid, int primary) {
        return done(() ->
                secondary.put(cid, new SecondaryContext(cid, primary, Optional.empty(), List.of(), Optional.empty())));
    }

    @Override
    public Future<Void> filter(int cid, PacketFilter filter) {
        SecondaryContext old = secondary.get(cid);
        List<PacketFilter> filters = new ArrayList<>(old.filters());
        filters.removeIf(it -> it.id() == filter.id());
        filters.add(filter);
        return done(() ->
                secondary.put(cid, new SecondaryContext(cid, old.primary(), old.wanted(), filters, old.bearer())));
    }

    @Override
    public Future<Void> unfilter(int cid) {
        return done(() -> secondary.computeIfPresent(
                cid, (it, old) -> new SecondaryContext(cid, old.primary(), old.wanted(), List.of(), old.bearer())));
    }

    @Override
    public Future<Void> want(int cid, Optional<Quality> quality) {
        return done(() -> quality.ifPresentOrElse(it -> wanted.put(cid, it), () -> wanted.remove(cid)));
    }

    @Override
    public Optional<Quality> wanted(int cid) {
        return Optional.ofNullable(wanted.get(cid));
    }

    @Override
    public Future<Void> modify(int cid) {
        return done(() -> modified.add(cid));
    }

    /** Makes a secondary context active, and tells. */
    public void opened(SecondaryContext context, boolean byNetwork) {
        secondary.put(context.cid(), context);
        subscription.tell(new SubscriptionEvent.BearerChanged(context, BearerEvent.ACTIVATED, byNetwork, false, false));
    }

    @Override
    public Future<Path> open(int cid, Host host) {
        if (refusal.isPresent()) {
            return Future.failedFuture(refusal.get());
        }
        return Future.succeededFuture(path);
    }

    @Override
    public Future<Call> dial(int cid, Line line) {
        if (refusal.isPresent()) {
            return Future.failedFuture(refusal.get());
        }
        dialled.add(cid);
        caller = Optional.of(line);
        return Future.succeededFuture(new Call() {
            @Override
            public void start() {
                call.add("started");
            }

            @Override
            public void receive(byte[] octets, int offset, int length) {
                call.add(new String(octets, offset, length, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void hangUp() {
                call.add("hung up");
            }
        });
    }

    @Override
    public Optional<InetAddress> router(int cid) {
        return Optional.empty();
    }

    @Override
    public Traffic traffic(int cid) {
        return Traffic.NONE;
    }

    @Override
    public Future<Void> activate(int cid) {
        if (!contexts.containsKey(cid)) {
            return Future.failedFuture(new Refusal(Refusal.Reason.UNKNOWN_CONTEXT));
        }
        return done(() -> change(cid, Optional.of(bearer(cid)), false));
    }

    @Override
    public Future<Void> deactivate(int cid) {
        return done(() -> change(cid, Optional.empty(), false));
    }

    /** Makes a context active or not, and tells. */
    public void change(int cid, Optional<Bearer> bearer, boolean byNetwork) {
        Context old = contexts.get(cid);
        Context changed = new Context(cid, old.type(), old.apn(), bearer);
        contexts.put(cid, changed);
        if (bearer.isEmpty()) {
            subscription.internet.sockets.contextEnded(cid);
        }
        subscription.tell(new SubscriptionEvent.ContextChanged(changed, byNetwork));
    }

    private Future<Void> done(Runnable change) {
        if (refusal.isPresent()) {
            return Future.failedFuture(refusal.get());
        }
        change.run();
        return Future.succeededFuture();
    }

    private Bearer bearer(int cid) {
        return new Bearer(
                4 + cid,
                "internet.mnc001.mcc001.gprs",
                switch (contexts.get(cid).type()) {
                    case IP -> List.of(address("10.0.0." + cid));
                    case IPV6 -> List.of(address("2001:db8::" + cid));
                    case IPV4V6 -> List.of(address("10.0.0." + cid), address("2001:db8::" + cid));
                },
                List.of(address("192.0.2.53"), address("192.0.2.54"), address("2001:db8::53")),
                Optional.empty());
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<Duration> backOff(int cid) {
        return Optional.empty();
    }

    @Override
    public Future<Integer> keepAlive(int cid, KeepAlive datagram) {
        return Future.succeededFuture(1);
    }

    @Override
    public Future<Void> endKeepAlive(int handle) {
        return Future.succeededFuture();
    }

    @Override
    public List<Slice> slices() {
        return List.of();
    }
}
