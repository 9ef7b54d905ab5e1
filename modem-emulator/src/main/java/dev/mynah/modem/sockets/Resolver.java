package dev.mynah.modem.sockets;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Asks name servers, one after the other and twice each. RFC 1123 6.1.3.3. */
final class Resolver {
    private static final int MOST = 16;

    private final DatagramPorts ports;
    private final Supplier<List<Integer>> families;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final List<DnsLookup> underWay = new ArrayList<>();

    /** @param families the lengths of addresses that are any use */
    Resolver(DatagramPorts ports, Supplier<List<Integer>> families, Timeline timeline, RandomGenerator random) {
        this.ports = ports;
        this.families = families;
        this.timeline = timeline;
        this.random = random;
    }

    Future<Names> resolve(String name, List<InetAddress> servers) {
        Optional<InetAddress> literal = AddressLiteral.read(name);
        if (literal.isPresent()) {
            return Future.succeededFuture(new Names(List.of(literal.get()), Duration.ZERO));
        }
        if (!DnsMessage.askable(name)) {
            return ModemSockets.refused(Reason.INVALID_ARGUMENT);
        }
        if (servers.isEmpty() || underWay.size() >= MOST) {
            return ModemSockets.refused(servers.isEmpty() ? Reason.NO_NETWORK_SERVICE : Reason.MEMORY_FULL);
        }
        Future<Names> all = Future.succeededFuture(new Names(List.of(), Duration.ZERO));
        for (int length : families.get()) {
            int type = length == 4 ? DnsMessage.A : DnsMessage.AAAA;
            all = all.compose(before -> ask(name, type, servers).map(found -> both(before, found)));
        }
        return all;
    }

    private static Names both(Names one, DnsMessage.Response other) {
        Duration lifetime = Duration.ofSeconds(other.seconds());
        List<InetAddress> addresses = new ArrayList<>(one.addresses());
        addresses.addAll(other.addresses());
        boolean shorter =
                one.addresses().isEmpty() || (!other.addresses().isEmpty() && lifetime.compareTo(one.timeToLive()) < 0);
        return new Names(addresses, shorter ? lifetime : one.timeToLive());
    }

    private Future<DnsMessage.Response> ask(String name, int type, List<InetAddress> servers) {
        Promise<DnsMessage.Response> answer = Promise.promise();
        DnsLookup lookup = new DnsLookup(
                servers.stream()
                        .map(it -> new InetSocketAddress(it, DnsLookup.PORT))
                        .toList(),
                DnsMessage.question(random.nextInt(0x10000), name, type),
                ports,
                timeline,
                answer);
        underWay.add(lookup);
        answer.future().onComplete(done -> underWay.remove(lookup));
        lookup.begin();
        return answer.future();
    }

    void end() {
        List.copyOf(underWay).forEach(it -> it.fail(new Refusal(Reason.UNKNOWN_CONTEXT)));
    }
}
