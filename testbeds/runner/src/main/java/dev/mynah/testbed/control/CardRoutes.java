package dev.mynah.testbed.control;

import dev.mynah.modem.apdu.ApduLines;
import dev.mynah.modem.apdu.CardAccess;
import dev.mynah.modem.door.HandedOver;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.sim.CardUse;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.testbed.control.CardControl.CardPlace;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the control port does with cards: {@code GET /cards}, {@code PUT /modems/M/slots/N/card?card=NAME[&port=P]} and
 * {@code DELETE} of the same, {@code PUT /modems/M/physicalSlots/N/card?card=NAME} and {@code DELETE} of that, and {@code GET
 * /apdu?card=NAME&port=P} (or {@code ?modem=M&slot=N}) with
 * {@code Upgrade: mynah-apdu}, which makes the connection one of APDUs as lines.
 */
public final class CardRoutes {
    static final String ROUTES = "GET /cards, PUT and DELETE /modems/MODEM/slots/N/card and"
            + " /modems/MODEM/physicalSlots/N/card, GET /apdu";

    /** The protocol a console asks for. */
    public static final String PROTOCOL = "mynah-apdu";

    private static final Pattern SLOT = Pattern.compile("/modems/([^/]+)/slots/([0-9]{1,3})/card");
    private static final Pattern PHYSICAL = Pattern.compile("/modems/([^/]+)/physicalSlots/([0-9]{1,3})/card");

    private final CardControl cards;
    private final InstantSource clock;

    public CardRoutes(CardControl cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** Whether it was something for cards. */
    boolean answer(HttpServerRequest request) {
        Matcher slot = SLOT.matcher(String.valueOf(request.path()));
        Matcher physical = PHYSICAL.matcher(String.valueOf(request.path()));
        try {
            if (request.method().equals(HttpMethod.GET) && "/cards".equals(request.path())) {
                ControlServer.json(request.response()).end(CardsJson.of(cards.cards()));
            } else if (request.method().equals(HttpMethod.GET) && "/apdu".equals(request.path())) {
                converse(request);
            } else if (request.method().equals(HttpMethod.PUT) && slot.matches()) {
                String card = String.valueOf(request.getParam("card"));
                OptionalInt port = number(request, "port");
                done(
                        request.response(),
                        cards.insert(slot.group(1), Integer.parseInt(slot.group(2)), card, port),
                        CardsJson::of);
            } else if (request.method().equals(HttpMethod.DELETE) && slot.matches()) {
                done(
                        request.response(),
                        cards.remove(slot.group(1), Integer.parseInt(slot.group(2))),
                        CardsJson::ofSeats);
            } else if (request.method().equals(HttpMethod.PUT) && physical.matches()) {
                String card = String.valueOf(request.getParam("card"));
                done(
                        request.response(),
                        cards.insertAt(physical.group(1), Integer.parseInt(physical.group(2)), card),
                        CardsJson::ofSeats);
            } else if (request.method().equals(HttpMethod.DELETE) && physical.matches()) {
                done(
                        request.response(),
                        cards.removeAt(physical.group(1), Integer.parseInt(physical.group(2))),
                        CardsJson::ofSeats);
            } else {
                return false;
            }
        } catch (Refused refused) {
            ControlServer.refuse(request.response(), 409, String.valueOf(refused.getMessage()));
        }
        return true;
    }

    private static <T> void done(HttpServerResponse response, Future<T> doing, Function<T, String> json) {
        doing.onSuccess(it -> ControlServer.json(response).end(json.apply(it)));
    }

    private void converse(HttpServerRequest request) throws Refused {
        if (!PROTOCOL.equals(request.getHeader("Upgrade"))) {
            ControlServer.refuse(request.response(), 426, "ask with Upgrade: " + PROTOCOL);
            return;
        }
        CardUse.Channels channels =
                "basic".equals(request.getParam("channels")) ? CardUse.Channels.BASIC : CardUse.Channels.OWN;
        VertxTimeline timeline = new VertxTimeline(Vertx.currentContext(), clock);
        Supplier<CardAccess> access = cards.access(place(request), channels, "console", timeline);
        Voice.Maker lines = ApduLines.on(access);
        request.response().setStatusCode(101).putHeader("Connection", "Upgrade").putHeader("Upgrade", PROTOCOL);
        request.toNetSocket().onSuccess(socket -> HandedOver.begin(socket, lines));
    }

    private CardPlace place(HttpServerRequest request) throws Refused {
        @Nullable String modem = request.getParam("modem");
        if (modem != null) {
            return cards.at(modem, number(request, "slot").orElse(0));
        }
        return new CardPlace(
                String.valueOf(request.getParam("card")),
                number(request, "port").orElse(0));
    }

    private static OptionalInt number(HttpServerRequest request, String name) throws Refused {
        @Nullable String text = request.getParam(name);
        if (text == null) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,3}")) {
            throw new Refused(name + " is a number, not \"" + text + "\"");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
