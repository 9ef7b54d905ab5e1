package dev.mynah.modem.sockets;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets.Echo;
import dev.mynah.network.air.ip.Icmp;
import dev.mynah.network.air.ip.IcmpReport;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Echo requests that have not come back yet. RFC 792, RFC 4443 4.1. */
final class EchoRequests {
    private static final int MOST = 64;

    private record Waiting(InetAddress to, Instant since, Promise<Optional<Echo>> answer) {}

    private final ContextInterface at;
    private final Timeline timeline;
    private final int identifier;
    private final Map<Integer, Waiting> waiting = new HashMap<>();
    private int last;

    EchoRequests(ContextInterface at, Timeline timeline, RandomGenerator random) {
        this.at = at;
        this.timeline = timeline;
        this.identifier = random.nextInt(0x10000);
    }

    Future<Optional<Echo>> send(InetAddress to, int octets, int hops, Duration patience) {
        Optional<InetAddress> source = at.source(to);
        if (source.isEmpty()) {
            return ModemSockets.refused(Reason.INVALID_ARGUMENT);
        }
        if (waiting.size() == MOST) {
            return ModemSockets.refused(Reason.MEMORY_FULL);
        }
        last = (last + 1) & 0xFFFF;
        int sequence = last;
        Waiting request = new Waiting(to, timeline.now(), Promise.promise());
        waiting.put(sequence, request);
        timeline.after(patience, () -> {
            waiting.remove(sequence, request);
            request.answer.tryComplete(Optional.empty());
        });
        at.send(Icmp.request(source.get(), to, hops, identifier, sequence, content(octets)));
        return request.answer.future();
    }

    private static byte[] content(int octets) {
        byte[] content = new byte[octets];
        for (int i = 0; i < octets; i++) {
            content[i] = (byte) ('a' + i % 26);
        }
        return content;
    }

    /** @return whether it was asked for here */
    boolean returned(IcmpReport.EchoReply reply) {
        Waiting request = reply.identifier() == identifier ? waiting.get(reply.sequence()) : null;
        if (request == null || !request.to.equals(reply.from())) {
            return false;
        }
        waiting.remove(reply.sequence());
        Duration time = Duration.between(request.since, timeline.now());
        request.answer.tryComplete(Optional.of(new Echo(reply.from(), time, reply.octets(), reply.hops())));
        return true;
    }

    void end() {
        List<Waiting> ended = List.copyOf(waiting.values());
        waiting.clear();
        ended.forEach(it -> it.answer.tryComplete(Optional.empty()));
    }
}
