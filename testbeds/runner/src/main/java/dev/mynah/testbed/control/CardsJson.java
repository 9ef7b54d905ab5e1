package dev.mynah.testbed.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mynah.testbed.control.CardControl.CardStatus;
import dev.mynah.testbed.control.CardControl.Place;
import dev.mynah.testbed.control.CardControl.Seat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Cards and where they are, as JSON. */
final class CardsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private CardsJson() {}

    static String of(List<CardStatus> cards) {
        return text(json -> {
            json.writeStartArray();
            for (CardStatus card : cards) {
                json.writeStartObject();
                json.writeStringField("name", card.name());
                json.writeStringField("kind", card.kind());
                json.writeNumberField("ports", card.ports());
                json.writeArrayFieldStart("slots");
                for (Seat seat : card.seats()) {
                    seat(json, seat);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("physicalSlots");
                for (Place place : card.places()) {
                    json.writeStartObject();
                    json.writeStringField("modem", place.modem());
                    json.writeNumberField("physicalSlot", place.physicalSlot());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String of(Seat seat) {
        return text(json -> seat(json, seat));
    }

    static String ofSeats(List<Seat> seats) {
        return text(json -> {
            json.writeStartArray();
            for (Seat seat : seats) {
                seat(json, seat);
            }
            json.writeEndArray();
        });
    }

    private static void seat(JsonGenerator json, Seat seat) throws IOException {
        json.writeStartObject();
        json.writeStringField("modem", seat.modem());
        json.writeNumberField("slot", seat.slot());
        json.writeNumberField("port", seat.port());
        json.writeEndObject();
    }

    private static String text(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }
}
