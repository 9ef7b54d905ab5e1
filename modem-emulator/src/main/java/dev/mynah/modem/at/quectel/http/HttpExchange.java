package dev.mynah.modem.at.quectel.http;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.ConnectionUser;
import dev.mynah.modem.Sockets.End;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** One request and its response, over a connection of its own. */
final class HttpExchange implements ConnectionUser {
    private final byte[] request;
    private final HttpReader reader = new HttpReader();
    private final Promise<HttpResponse> promise = Promise.promise();
    private final Timeline.Timer patience;
    private Optional<Connection> connection = Optional.empty();
    private int sent;

    private HttpExchange(byte[] request, Timeline timeline, Duration patience) {
        this.request = request;
        this.patience = timeline.after(patience, () -> fail(HttpError.TIMEOUT));
    }

    static HttpExchange begin(
            Sockets sockets, Timeline timeline, int cid, HttpAddress to, byte[] request, Duration patience) {
        HttpExchange exchange = new HttpExchange(request, timeline, patience);
        if (to.secure()) {
            exchange.fail(HttpError.SOCKET_CREATE_ERROR);
            return exchange;
        }
        sockets.resolve(cid, to.name())
                .compose(names -> names.addresses().stream()
                        .findFirst()
                        .map(it -> sockets.connect(cid, new InetSocketAddress(it, to.port()), 0, exchange))
                        .orElseGet(() -> Future.failedFuture(new HttpFailure(HttpError.DNS_ERROR))))
                .onSuccess(exchange::hold)
                .onFailure(exchange::fail);
        return exchange;
    }

    Future<HttpResponse> response() {
        return promise.future();
    }

    boolean over() {
        return promise.future().isComplete();
    }

    /** Gives it up. */
    void stop() {
        fail(HttpError.SOCKET_CLOSED);
    }

    private void hold(Connection made) {
        connection = Optional.of(made);
        if (over()) {
            made.abort();
        }
    }

    @Override
    public void connected() {
        writable();
    }

    @Override
    public void writable() {
        connection.ifPresent(it -> {
            int most = Math.min(it.room(), request.length - sent);
            if (most > 0) {
                it.send(Arrays.copyOfRange(request, sent, sent + most));
                sent += most;
            }
        });
    }

    @Override
    public void readable() {
        if (connection.isEmpty() || over()) {
            return;
        }
        try {
            Connection open = connection.get();
            reader.read(open.read(open.available())).ifPresent(this::succeed);
        } catch (HttpFailure failure) {
            fail(failure.error());
        }
    }

    @Override
    public void finished() {
        if (over()) {
            return;
        }
        try {
            succeed(reader.ended());
        } catch (HttpFailure failure) {
            fail(failure.error());
        }
    }

    @Override
    public void ended(End how) {
        fail(
                switch (how) {
                    case REFUSED, UNREACHABLE, TIMED_OUT -> HttpError.SOCKET_CONNECT_ERROR;
                    case CONTEXT_ENDED -> HttpError.NETWORK_OPEN_FAILED;
                    case CLOSED, RESET, ABORTED -> HttpError.SOCKET_CLOSED;
                });
    }

    private void succeed(HttpResponse response) {
        patience.cancel();
        connection.ifPresent(Connection::close);
        promise.tryComplete(response);
    }

    private void fail(Throwable cause) {
        fail(HttpError.of(cause));
    }

    private void fail(HttpError error) {
        patience.cancel();
        if (promise.tryFail(new HttpFailure(error))) {
            connection.ifPresent(Connection::abort);
        }
    }
}
