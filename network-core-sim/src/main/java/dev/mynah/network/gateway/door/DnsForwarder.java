package dev.mynah.network.gateway.door;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gateway.NameServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.datagram.DatagramPacket;
import io.vertx.core.datagram.DatagramSocket;
import io.vertx.core.datagram.DatagramSocketOptions;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Forwards questions for names to a resolver over UDP, and brings its responses to the operator's timeline. A question that
 * gets none in time, or comes while too many wait, is answered with SERVFAIL.
 */
public final class DnsForwarder implements NameServer {
    private static final int HEADER = 12;
    private static final int SERVER_FAILURE = 2;
    private static final int RESPONSE = 0x80;
    private static final int RECURSION_AVAILABLE = 0x80;
    private static final int MOST = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Asked(byte[] query, Consumer<byte[]> answer, Timeline.Timer timer) {}

    private final DatagramSocket socket;
    private final InetSocketAddress resolver;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final Map<Integer, Asked> asked = new HashMap<>();
    private final AtomicInteger arriving = new AtomicInteger();

    private DnsForwarder(DatagramSocket socket, InetSocketAddress resolver, Timeline timeline, RandomGenerator random) {
        this.socket = socket;
        this.resolver = resolver;
        this.timeline = timeline;
        this.random = random;
    }

    /**
     * Takes a port to ask from; on loopback where the resolver is there.
     *
     * @param timeline the operator's
     * @param random makes the identifiers of questions, which nobody should guess
     */
    public static Future<DnsForwarder> open(
            Vertx vertx, InetSocketAddress resolver, Timeline timeline, RandomGenerator random) {
        boolean ipv6 = resolver.getAddress().getAddress().length == 16;
        boolean loopback = resolver.getAddress().isLoopbackAddress();
        String from = ipv6 ? (loopback ? "::1" : "::") : (loopback ? "127.0.0.1" : "0.0.0.0");
        DatagramSocket socket = vertx.createDatagramSocket(new DatagramSocketOptions().setIpV6(ipv6));
        DnsForwarder forwarder = new DnsForwarder(socket, resolver, timeline, random);
        socket.handler(forwarder::arrived).exceptionHandler(unreachable -> {});
        return socket.listen(0, from).map(listening -> forwarder);
    }

    @Override
    public void ask(byte[] query, Consumer<byte[]> answer) {
        if (query.length < HEADER || asked.size() >= MOST) {
            timeline.execute(() -> answer.accept(failure(query)));
            return;
        }
        int id = random.nextInt(0x10000);
        while (asked.containsKey(id)) {
            id = random.nextInt(0x10000);
        }
        int own = id;
        asked.put(own, new Asked(query, answer, timeline.after(PATIENCE, () -> giveUp(own))));
        Buffer question = Buffer.buffer(query.clone()).setUnsignedShort(0, own);
        socket.send(question, resolver.getPort(), resolver.getAddress().getHostAddress());
    }

    private void giveUp(int id) {
        Asked left = asked.remove(id);
        if (left != null) {
            left.answer.accept(failure(left.query));
        }
    }

    private void arrived(DatagramPacket packet) {
        boolean expected = packet.sender().port() == resolver.getPort()
                && packet.sender().hostAddress().equals(resolver.getAddress().getHostAddress());
        if (!expected || arriving.get() >= MOST) {
            return;
        }
        arriving.incrementAndGet();
        byte[] octets = packet.data().getBytes();
        timeline.execute(() -> {
            arriving.decrementAndGet();
            take(octets);
        });
    }

    private void take(byte[] response) {
        if (response.length < HEADER || (response[2] & RESPONSE) == 0) {
            return;
        }
        Asked question = asked.remove(((response[0] & 0xFF) << 8) | (response[1] & 0xFF));
        if (question != null) {
            question.timer.cancel();
            response[0] = question.query[0];
            response[1] = question.query[1];
            question.answer.accept(response);
        }
    }

    /** The question itself, as a response. */
    private static byte[] failure(byte[] query) {
        byte[] response = query.clone();
        if (response.length >= HEADER) {
            response[2] |= (byte) RESPONSE;
            response[3] = (byte) (RECURSION_AVAILABLE | SERVER_FAILURE);
        }
        return response;
    }

    /** Gives the port back; questions that wait are given up in their time. */
    public Future<Void> close() {
        return socket.close();
    }
}
