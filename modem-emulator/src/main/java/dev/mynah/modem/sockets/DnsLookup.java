package dev.mynah.modem.sockets;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.Datagrams;
import dev.mynah.modem.Sockets.DatagramsUser;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One question, until some server has answered it. */
final class DnsLookup implements DatagramsUser {
    static final int PORT = 53;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ROUNDS = 2;
    private static final int NO_SUCH_NAME = 3;

    private final List<InetSocketAddress> servers;
    private final byte[] question;
    private final DatagramPorts ports;
    private final Timeline timeline;
    private final Promise<DnsMessage.Response> answer;
    private Optional<Datagrams> socket = Optional.empty();
    private int asked;

    DnsLookup(
            List<InetSocketAddress> servers,
            byte[] question,
            DatagramPorts ports,
            Timeline timeline,
            Promise<DnsMessage.Response> answer) {
        this.servers = servers;
        this.question = question;
        this.ports = ports;
        this.timeline = timeline;
        this.answer = answer;
    }

    void begin() {
        Future<Datagrams> bound = ports.bind(0, this);
        socket = Optional.ofNullable(bound.result());
        answer.future().onComplete(done -> socket.ifPresent(Datagrams::close));
        next();
    }

    private void next() {
        if (asked == ROUNDS * servers.size()) {
            fail(new Refusal(Reason.NETWORK_TIMEOUT));
            return;
        }
        int now = ++asked;
        InetSocketAddress server = servers.get((now - 1) % servers.size());
        boolean sent = socket.map(it -> it.send(server, question).succeeded()).orElse(false);
        timeline.after(sent ? PATIENCE : Duration.ZERO, () -> {
            if (asked == now && !answer.future().isComplete()) {
                next();
            }
        });
    }

    void fail(Refusal why) {
        answer.tryFail(why);
    }

    @Override
    public void readable() {
        Optional<Datagram> read = socket.flatMap(Datagrams::read);
        if (read.isEmpty() || !servers.contains(read.get().from())) {
            return;
        }
        DnsMessage.response(read.get().data(), question).ifPresent(response -> {
            if (response.code() == 0 || response.code() == NO_SUCH_NAME) {
                answer.tryComplete(response);
            } else {
                // This one does not know; the next one may.
                next();
            }
        });
    }

    @Override
    public void contextEnded() {
        fail(new Refusal(Reason.UNKNOWN_CONTEXT));
    }
}
