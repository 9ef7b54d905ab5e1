package dev.mynah.testbed.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mynah.network.air.event.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON: {@code time}, {@code subject}, {@code event} (its kind) and {@code line} for every one, then the components
 * of its record under their own names, octets in hexadecimal. A new kind of event needs nothing here.
 */
public final class EventJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> COMMON = List.of("time", "subject");

    private EventJson() {}

    /** One line without its end. */
    public static String of(Event event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("time", EventTime.of(event.time()));
            json.writeStringField("subject", event.subject());
            json.writeStringField("event", event.getClass().getSimpleName());
            json.writeStringField("line", event.line());
            components(json, event);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void components(JsonGenerator json, Object event) throws IOException {
        RecordComponent @Nullable [] components = event.getClass().getRecordComponents();
        if (components == null) {
            return;
        }
        for (RecordComponent component : components) {
            if (!COMMON.contains(component.getName())) {
                json.writeFieldName(component.getName());
                write(json, value(component, event));
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof byte[] octets) {
            json.writeString(HexFormat.of().withUpperCase().formatHex(octets));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Instant time) {
            json.writeString(EventTime.of(time));
        } else if (value instanceof Optional<?> optional) {
            write(json, optional.orElse(null));
        } else if (value instanceof Iterable<?> many) {
            json.writeStartArray();
            for (Object one : many) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Record && value.getClass().getRecordComponents().length > 2) {
            json.writeStartObject();
            components(json, value);
            json.writeEndObject();
        } else {
            json.writeString(value.toString());
        }
    }
}
