package dev.mynah.testbed.control;

import dev.mynah.network.air.event.Event;
import dev.mynah.testbed.trace.EventJson;
import dev.mynah.testbed.trace.Sink;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** The event stream to one HTTP client, a JSON object in each line. A client that does not read loses events and is told. */
final class EventFeed implements Sink {
    private static final int MOST_IN_FLIGHT = 1024;

    private final Context context;
    private final HttpServerResponse response;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final StringBuilder batch = new StringBuilder();
    private long missed;

    EventFeed(Context context, HttpServerResponse response) {
        this.context = context;
        this.response = response;
    }

    @Override
    public void write(Event event) {
        if (inFlight.get() > MOST_IN_FLIGHT) {
            missed++;
            return;
        }
        if (missed > 0) {
            put("{\"event\":\"Lost\",\"line\":\"" + missed + " events lost\",\"count\":" + missed + "}");
            missed = 0;
        }
        put(EventJson.of(event));
    }

    @Override
    public void lost(long count) {
        missed += count;
    }

    private void put(String line) {
        batch.append(line).append('\n');
        if (batch.length() > 16 * 1024) {
            flush();
        }
    }

    @Override
    public void flush() {
        if (batch.length() > 0) {
            String lines = batch.toString();
            batch.setLength(0);
            inFlight.incrementAndGet();
            context.runOnContext(turn -> {
                if (response.ended() || response.closed()) {
                    inFlight.decrementAndGet();
                } else {
                    response.write(lines).onComplete(written -> inFlight.decrementAndGet());
                }
            });
        }
    }

    @Override
    public void close() {
        flush();
        context.runOnContext(turn -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
    }
}
