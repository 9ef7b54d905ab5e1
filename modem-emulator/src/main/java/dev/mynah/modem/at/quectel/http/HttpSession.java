package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.time.Duration;
import java.util.Optional;

/** What a line has set for HTTP, the exchange under way, and the last response. */
final class HttpSession {
    private static final Setting<Optional<HttpSession>> OF_LINE = Setting.memory(Optional.empty());

    private final AtPort port;
    int context = PacketData.ATTACH_CONTEXT;
    boolean requestHeader;
    boolean responseHeader;
    int contentType;
    Optional<String> url = Optional.empty();
    private Optional<HttpExchange> exchange = Optional.empty();
    private Optional<HttpResponse> response = Optional.empty();

    private HttpSession(AtPort port) {
        this.port = port;
    }

    static HttpSession of(AtPort port) {
        Optional<HttpSession> known = port.get(OF_LINE);
        if (known.isPresent()) {
            return known.get();
        }
        HttpSession made = new HttpSession(port);
        port.set(OF_LINE, Optional.of(made));
        port.onLeaving(made::stop);
        return made;
    }

    boolean busy() {
        return exchange.filter(it -> !it.over()).isPresent();
    }

    Optional<HttpResponse> response() {
        return response;
    }

    Optional<HttpAddress> address() {
        return url.flatMap(HttpAddress::of);
    }

    /** What keeps a request from being made now. */
    HttpError hindrance() {
        return busy()
                ? HttpError.BUSY
                : url.isEmpty() ? HttpError.EMPTY_URL : address().isEmpty() ? HttpError.URL_ERROR : HttpError.NONE;
    }

    /** Sends a request; the host hears of its response by the command's name. */
    Answer send(String command, byte[] request, Duration patience) {
        Optional<HttpAddress> to = address();
        if (to.isEmpty()) {
            return HttpError.URL_ERROR.answer(port);
        }
        response = Optional.empty();
        HttpExchange begun =
                HttpExchange.begin(port.sockets(), port.modem().timeline(), context, to.get(), request, patience);
        exchange = Optional.of(begun);
        port.afterAnswer(() -> begun.response()
                .onSuccess(it -> {
                    response = Optional.of(it);
                    String length = it.length().isPresent() ? "," + it.length().getAsLong() : "";
                    port.report(command + ": 0," + it.status() + length);
                })
                .onFailure(it -> port.report(command + ": " + HttpError.of(it).number())));
        return Answer.ok();
    }

    void stop() {
        exchange.ifPresent(HttpExchange::stop);
        exchange = Optional.empty();
    }
}
