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

/**
 * What {@code testbed.json} says: who runs the testbed and where its doors are. The format is a contract that scripts rely
 * on; fields may be added and none be taken away.
 *
 * @param control where the control port is, as a URL
 */
public record TestbedDescription(long pid, String control, List<Modem> modems) {
    private static final JsonFactory JSON = new JsonFactory();

    public TestbedDescription {
        modems = List.copyOf(modems);
    }

    public record Modem(String name, List<Door> doors) {
        public Modem {
            doors = List.copyOf(doors);
        }
    }

    /**
     * A door.
     *
     * @param address {@code path} (a pty's slave), {@code socket} (a UNIX socket; {@code @name} where it is abstract), or
     *     {@code host} with {@code port}
     */
    public record Door(String name, String protocol, int slot, Map<String, String> address) {
        public Door {
            address = new LinkedHashMap<>(address);
        }

        /** The address as a person writes it. */
        public String where() {
            return Optional.ofNullable(address.get("path"))
                    .or(() -> Optional.ofNullable(address.get("socket")))
                    .orElseGet(() -> address.get("host") + ":" + address.get("port"));
        }
    }

    /** All doors, with their modems' order. */
    public List<Door> doors() {
        return modems.stream().flatMap(modem -> modem.doors().stream()).toList();
    }

    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            json.writeNumberField("pid", pid);
            json.writeStringField("control", control);
            json.writeArrayFieldStart("modems");
            for (Modem modem : modems) {
                json.writeStartObject();
                json.writeStringField("name", modem.name);
                json.writeArrayFieldStart("doors");
                for (Door door : modem.doors) {
                    write(json, door);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Door door) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", door.name);
        json.writeStringField("protocol", door.protocol);
        json.writeNumberField("slot", door.slot);
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
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "pid" -> pid = json.getLongValue();
                    case "control" -> control = json.getText();
                    case "modems" -> modems.addAll(modems(json));
                    default -> json.skipChildren();
                }
            }
        }
        return new TestbedDescription(pid, control, modems);
    }

    private static List<Modem> modems(JsonParser json) throws IOException {
        List<Modem> modems = new ArrayList<>();
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
            modems.add(new Modem(name, doors));
        }
        return modems;
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
        int slot = Integer.parseInt(fields.getOrDefault("slot", "0"));
        fields.keySet().retainAll(List.of("path", "socket", "host", "port"));
        return new Door(name, protocol, slot, fields);
    }
}
