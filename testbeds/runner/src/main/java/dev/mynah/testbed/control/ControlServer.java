package dev.mynah.testbed.control;

import dev.mynah.testbed.trace.Recorder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The control port: {@code GET /testbed} (as testbed.json), {@code GET /events} (the recent past as JSON lines, with
 * {@code ?follow=true} everything from then on as well), {@code POST /stop}, the cards ({@link CardRoutes}), the
 * subscribers ({@link SubscriberRoutes}) and the knobs ({@link KnobRoutes}).
 */
public final class ControlServer {
    private final HttpServer server;
    private final HttpAddress address;
    private final Supplier<String> description;
    private final Recorder recorder;
    private final CardRoutes cards;
    private final SubscriberRoutes subscribers;
    private final KnobRoutes knobs;
    private final Runnable stop;

    /**
     * @param description the text of testbed.json
     * @param cards what is asked of cards
     * @param subscribers what is asked of subscribers
     * @param knobs what is done to the operators
     * @param stop ends the testbed
     */
    public ControlServer(
            Vertx vertx,
            HttpAddress address,
            Supplier<String> description,
            Recorder recorder,
            CardRoutes cards,
            SubscriberRoutes subscribers,
            KnobRoutes knobs,
            Runnable stop) {
        this.server = vertx.createHttpServer(
                new HttpServerOptions().setMaxChunkSize(8192).setIdleTimeout(0));
        this.address = address;
        this.description = description;
        this.recorder = recorder;
        this.cards = cards;
        this.subscribers = subscribers;
        this.knobs = knobs;
        this.stop = stop;
    }

    /** Completes with the URL once requests are accepted; fails with {@link Refused} where the port is taken. */
    public Future<String> open() {
        return server.requestHandler(this::answer)
                .listen(address.port(), address.host())
                .map(listening -> "http://" + address.withPort(listening.actualPort()))
                .recover(why -> Future.failedFuture(new Refused("cannot open the control port " + address + " ("
                        + reason(why) + "): choose another with --http HOST:PORT, port 0 picks a free one")));
    }

    private static String reason(Throwable why) {
        @Nullable String message = why.getMessage();
        return message == null ? why.getClass().getSimpleName() : message.contains("in use") ? "it is in use" : message;
    }

    public Future<Void> close() {
        return server.close();
    }

    private void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (foreign(request)) {
            refuse(response, 403, "requests from web pages are not answered");
            return;
        }
        String route = request.method() + " " + request.path();
        switch (route) {
            case "GET /testbed" -> json(response).end(description.get());
            case "GET /events" -> events(request);
            case "POST /stop" -> {
                response.setStatusCode(202).end();
                stop.run();
            }
            default -> {
                if (!cards.answer(request) && !subscribers.answer(request) && !knobs.answer(request)) {
                    refuse(
                            response,
                            404,
                            "there is GET /testbed, GET /events, POST /stop, " + CardRoutes.ROUTES + ", "
                                    + SubscriberRoutes.ROUTES + ", "
                                    + KnobRoutes.ROUTES);
                }
            }
        }
    }

    /** A page in a browser on this machine could otherwise stop the testbed; a name that leads here could be anybody's. */
    private static boolean foreign(HttpServerRequest request) {
        String host =
                request.authority() == null ? "" : request.authority().host().replaceAll("^\\[|]$", "");
        return request.getHeader("Origin") != null || !HttpAddress.loopback(host);
    }

    private void events(HttpServerRequest request) {
        HttpServerResponse response = request.response()
                .putHeader("Content-Type", "application/x-ndjson")
                .setChunked(true);
        EventFeed feed = new EventFeed(Vertx.currentContext(), response);
        response.closeHandler(closed -> recorder.detach(feed));
        recorder.attach(feed, "true".equals(request.getParam("follow")));
    }

    static HttpServerResponse json(HttpServerResponse response) {
        return response.putHeader("Content-Type", "application/json");
    }

    static void refuse(HttpServerResponse response, int status, String why) {
        String quoted = why.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
        json(response.setStatusCode(status)).end("{\"error\":\"" + quoted + "\"}\n");
    }
}
