package dev.mynah.testbed.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What {@code testbed.json} says: who runs the testbed and where its doors are. The format is a contract that scripts rely
 * on; fields may be added and none be taken away.
 *
 * @param control where the control port is, as a URL
 */
public record TestbedDescription(long pid, String control, List<Modem> modems, List<Card> cards) {
    private static final JsonFactory JSON = new JsonFactory();

    public TestbedDescription {
        modems = List.copyOf(modems);
        cards = List.copyOf(cards);
    }

    public record Modem(String name, List<Door> doors) {
        public Modem {
            doors = List.copyOf(doors);
        }
    }

    /** A card and the doors that lead to it and through no modem. */
    public record Card(String name, List<Door> doors) {
        public Card {
            doors = List.copyOf(doors);
        }
    }

    /**
     * A door.
     *
     * @param slot the logical slot a modem's door speaks for
     * @param cardPort the port a card's door leads to
     * @param address {@code path} (a pty's slave), {@code uart} (a serial port of the machine, whose far end is the door),
     *     {@code socket} (a UNIX socket; {@code @name} where it is abstract), or
     *     {@code host} with {@code port}
     */
    public record Door(
            String name, String protocol, OptionalInt slot, OptionalInt cardPort, Map<String, String> address) {
        public Door {
            address = new LinkedHashMap<>(address);
        }

        /** @param slot empty where it speaks for the whole modem */
        public static Door ofModem(String name, String protocol, OptionalInt slot, Map<String, String> address) {
            return new Door(name, protocol, slot, OptionalInt.empty(), address);
        }

        public static Door ofSlot(String name, String protocol, int slot, Map<String, String> address) {
            return ofModem(name, protocol, OptionalInt.of(slot), address);
        }

        public static Door ofCard(String name, String protocol, int port, Map<String, String> address) {
            return new Door(name, protocol, OptionalInt.empty(), OptionalInt.of(port), address);
        }

        /** The address as a person writes it. */
        public String where() {
            return Optional.ofNullable(address.get("path"))
                    .or(() -> Optional.ofNullable(address.get("uart")))
                    .or(() -> Optional.ofNullable(address.get("socket")))
                    .orElseGet(() -> address.get("host") + ":" + address.get("port"));
        }
    }

    /** All doors, those of the modems first. */
    public List<Door> doors() {
        return Stream.concat(
                        modems.stream().flatMap(modem -> modem.doors().stream()),
                        cards.stream().flatMap(card -> card.doors().stream()))
                .toList();
    }

    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            json.writeNumberField("pid", pid);
            json.writeStringField("control", control);
            json.writeArrayFieldStart("modems");
            for (Modem modem : modems) {
                owner(json, modem.name, modem.doors);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("cards");
            for (Card card : cards) {
                owner(json, card.name, card.doors);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void owner(JsonGenerator json, String name, List<Door> doors) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeArrayFieldStart("doors");
        for (Door door : doors) {
            write(json, door);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Door door) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", door.name);
        json.writeStringField("protocol", door.protocol);
        if (door.slot.isPresent()) {
            json.writeNumberField("slot", door.slot.getAsInt());
        }
        if (door.cardPort.isPresent()) {
            json.writeNumberField("cardPort", door.cardPort.getAsInt());
        }
        for (Map.Entry<String, String> part : door.address.entrySet()) {
            if (part.getKey().equals("port")) {
                json.writeNumberField("port", Integer.parseInt(part.getValue()));
            } else {
                json.writeStringField(part.getKey(), part.getValue());
            }
        }
        json.writeEndObject();
    }

    /** Reads what {@link #toJson} or a later version wrote: unknown fields are passed over. */
    public static TestbedDescription parse(String text) throws IOException {
        long pid = 0;
        String control = "";
        List<Modem> modems = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "pid" -> pid = json.getLongValue();
                    case "control" -> control = json.getText();
                    case "modems" -> owners(json, (name, doors) -> modems.add(new Modem(name, doors)));
                    case "cards" -> owners(json, (name, doors) -> cards.add(new Card(name, doors)));
                    default -> json.skipChildren();
                }
            }
        }
        return new TestbedDescription(pid, control, modems, cards);
    }

    private static void owners(JsonParser json, BiConsumer<String, List<Door>> each) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String name = "";
            List<Door> doors = new ArrayList<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "name" -> name = json.getText();
                    case "doors" -> {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            doors.add(door(json));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
            each.accept(name, doors);
        }
    }

    private static Door door(JsonParser json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (json.nextToken().isScalarValue()) {
                fields.put(field, json.getText());
            } else {
                json.skipChildren();
            }
        }
        String name = fields.getOrDefault("name", "");
        String protocol = fields.getOrDefault("protocol", "");
        OptionalInt slot = number(fields, "slot");
        OptionalInt cardPort = number(fields, "cardPort");
        fields.keySet().retainAll(List.of("path", "uart", "socket", "host", "port"));
        return new Door(name, protocol, slot, cardPort, fields);
    }

    private static OptionalInt number(Map<String, String> fields, String name) {
        String text = fields.get(name);
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
