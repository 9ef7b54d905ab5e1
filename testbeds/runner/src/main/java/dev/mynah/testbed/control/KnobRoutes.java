package dev.mynah.testbed.control;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.ScenarioReader;
import dev.mynah.testbed.scenario.Scenario;
import dev.mynah.testbed.scenario.Stage;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the control port does with knobs: {@code POST /knobs/KNOB?field=value} turns one, {@code POST /scenario} begins the
 * scenario in the body (YAML).
 */
public final class KnobRoutes {
    static final String ROUTES = "POST /knobs/KNOB, POST /scenario";

    private static final String KNOBS = "/knobs/";
    private static final int LONGEST_SCENARIO = 256 * 1024;

    private final Stage stage;
    private final InstantSource clock;
    private final EventStream events;

    public KnobRoutes(Stage stage, InstantSource clock, EventStream events) {
        this.stage = stage;
        this.clock = clock;
        this.events = events;
    }

    /** Whether it was something for knobs. */
    boolean answer(HttpServerRequest request) {
        String path = String.valueOf(request.path());
        if (!request.method().equals(HttpMethod.POST)) {
            return false;
        }
        if (path.startsWith(KNOBS)) {
            turn(path.substring(KNOBS.length()), request);
            return true;
        }
        if (path.equals("/scenario")) {
            receive(request);
            return true;
        }
        return false;
    }

    private Timeline timeline() {
        return new VertxTimeline(Vertx.currentContext(), clock);
    }

    private void turn(String name, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        Map<String, String> values = new LinkedHashMap<>();
        request.params().forEach(values::put);
        try {
            Scenario.Step step = ScenarioReader.knob(name, values);
            step.turn()
                    .on(stage, timeline())
                    .onSuccess(done -> ControlServer.json(response).end(done(done)))
                    .onFailure(why -> ControlServer.refuse(response, 409, String.valueOf(why.getMessage())));
        } catch (BrokenFile e) {
            ControlServer.refuse(response, 400, String.join("; ", e.lines()));
        } catch (IllegalArgumentException e) {
            ControlServer.refuse(response, 409, String.valueOf(e.getMessage()));
        }
    }

    private static String done(@Nullable Object said) {
        JsonObject answer = new JsonObject().put("done", true);
        return (said == null ? answer : answer.put("said", said.toString())).encode() + "\n";
    }

    private void receive(HttpServerRequest request) {
        Buffer body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() <= LONGEST_SCENARIO) {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> begin(body, request.response()));
    }

    private void begin(Buffer body, HttpServerResponse response) {
        if (body.length() > LONGEST_SCENARIO) {
            ControlServer.refuse(response, 413, "a scenario has at most " + LONGEST_SCENARIO + " octets");
            return;
        }
        try {
            Scenario scenario = ScenarioReader.file("scenario", body.toString());
            scenario.begin(stage, timeline(), events);
            ControlServer.json(response).end("{\"steps\":" + scenario.steps().size() + "}\n");
        } catch (BrokenFile e) {
            ControlServer.refuse(response, 400, String.join("; ", e.lines()));
        } catch (IOException e) {
            ControlServer.refuse(response, 400, "the scenario can't be read (" + e.getMessage() + ")");
        }
    }
}
