package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Declaration.Part;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Choice;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.ProtocolError;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every declared buffer against the layouts that libmbim describes: names, types, order, structures, numbers of choices. What it
 * knows by number only is as Microsoft describes it: the network denylist.
 */
class LayoutsTest {
    private static final JsonObject FACTS = facts();

    private static final Map<Part, String> PARTS =
            Map.of(Part.QUERY, "query", Part.SET, "set", Part.RESPONSE, "response", Part.NOTIFICATION, "notification");

    private static JsonObject facts() {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("mbim-layouts.json")) {
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_buffer_is_laid_out_as_libmbim_describes_it() {
        return MbimServices.all().stream()
                .flatMap(service -> service.commands().stream()
                        .map(cid -> DynamicTest.dynamicTest(
                                service.name() + " " + cid.declaration().name(), () -> compare(service, cid))));
    }

    @TestFactory
    Stream<DynamicTest> every_buffer_reads_what_it_writes() {
        return MbimServices.all().stream()
                .flatMap(service -> service.commands().stream()
                        .map(cid -> DynamicTest.dynamicTest(
                                service.name() + " " + cid.declaration().name(),
                                () -> layouts(cid.declaration()).forEach(LayoutsTest::emptyContentsComeBack))));
    }

    private static void emptyContentsComeBack(Layout layout) {
        byte[] written = layout.write(Contents.none());
        assertThat(layout.read(written)).isInstanceOf(Contents.class);
        assertThat(layout.write((Contents) layout.read(written))).isEqualTo(written);
    }

    static List<Layout> layouts(Declaration declaration) {
        List<Layout> layouts = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Extension extension : Extension.values()) {
                declaration.declared(part, extension).ifPresent(layouts::add);
            }
        }
        return layouts;
    }

    /** Real, or not applicable with the reason. */
    @Test
    void every_command_that_libmbim_knows_of_a_service_is_in_its_table() {
        for (Service service : MbimServices.all()) {
            for (Object command : fact(service).getJsonArray("cids")) {
                assertThat(service.command(((JsonArray) command).getInteger(0)))
                        .as("%s %s", service.name(), command)
                        .isPresent();
            }
        }
    }

    @Test
    void every_service_has_its_identifier() {
        assertThat(MbimServices.all())
                .allSatisfy(service -> assertThat(fact(service).getString("uuid"))
                        .isEqualTo(service.id().toString()));
    }

    @Test
    void statuses_and_errors_and_messages_have_their_numbers() {
        assertThat(Status.values()).allSatisfy(it -> number("MbimStatusError", it));
        assertThat(ProtocolError.values()).allSatisfy(it -> number("MbimProtocolError", it));
        assertThat(MessageType.values()).allSatisfy(it -> number("MbimMessageType", it));
    }

    private static JsonObject fact(Service service) {
        JsonObject services = FACTS.getJsonObject("services");
        return services.fieldNames().stream()
                .map(services::getJsonObject)
                .filter(it -> it.getString("name").equals(service.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("libmbim has no service " + service.name()));
    }

    private static void compare(Service service, Cid cid) {
        JsonObject fact = fact(service);
        Declaration declaration = cid.declaration();
        assertThat(fact.getJsonArray("cids"))
                .as("numbers of commands")
                .anySatisfy(it -> assertThat(((JsonArray) it).getInteger(0)).isEqualTo(declaration.cid()));
        for (Part part : Part.values()) {
            for (Extension extension : Extension.values()) {
                Optional<Layout> layout = declaration.declared(part, extension);
                if (layout.isPresent()) {
                    JsonObject command = command(fact, declaration.name(), extension);
                    assertThat(command.getInteger("cid")).isEqualTo(declaration.cid());
                    JsonArray fields = command.getJsonArray(PARTS.get(part));
                    assertThat(fields)
                            .as("%s of %s in %s", part, declaration.name(), extension)
                            .isNotNull();
                    compare(fact, layout.get(), fields);
                }
            }
        }
    }

    /** Some are described at the release that brought them and hold in all. */
    private static JsonObject command(JsonObject service, String name, Extension extension) {
        JsonObject commands = service.getJsonObject("commands");
        return Stream.of((extension.version() >> 8) + ".0", "2.0", "3.0")
                .map(it -> commands.getJsonObject(name + "@" + it))
                .filter(it -> it != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("libmbim has no command " + name));
    }

    private static void compare(JsonObject service, Layout layout, JsonArray fields) {
        List<JsonObject> facts = fields.stream()
                .map(JsonObject.class::cast)
                .filter(it -> !it.getString("when", "").endsWith("CDMA")) // messages of networks that are not built
                .toList();
        assertThat(layout.fields()).hasSameSizeAs(facts);
        for (int i = 0; i < facts.size(); i++) {
            compare(service, layout.fields().get(i), facts.get(i));
        }
    }

    private static void compare(JsonObject service, Field<?> field, JsonObject fact) {
        assertThat(field.name()).isEqualTo(fact.getString("name"));
        assertThat(field.type()).as(field.name()).isEqualTo(fact.getString("t"));
        if (fact.containsKey("struct")) {
            JsonArray within = service.getJsonObject("structs").getJsonArray(fact.getString("struct"));
            compare(service, field.within().orElseThrow(), within);
        }
        if (field instanceof Choice<?> choice) {
            assertThat(choice.choices()).allSatisfy(it -> number(fact.getString("enum"), it));
        }
        if (fact.containsKey("size")) {
            assertThat(Layout.of(field).write(Contents.none()).length)
                    .isBetween(fact.getInteger("size"), fact.getInteger("size") + 3);
        }
        assertThat(field instanceof Count).isEqualTo(isCount(service, fact));
    }

    private static boolean isCount(JsonObject service, JsonObject fact) {
        return service.encode().contains("\"count_field\":\"" + fact.getString("name") + "\"");
    }

    private static void number(String enumeration, Object constant) {
        Enum<?> named = (Enum<?>) constant;
        Map<String, Long> values = FACTS.getJsonObject("enums").getJsonArray(enumeration).stream()
                .map(JsonArray.class::cast)
                .collect(Collectors.toMap(it -> it.getString(0), it -> it.getLong(1)));
        String name = values.keySet().stream()
                .filter(it -> it.equals(prefix(enumeration) + named.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(enumeration + " has no " + named + ": " + values));
        assertThat(((Numbered) constant).number())
                .as(name)
                .isEqualTo(values.get(name).intValue());
    }

    /** MbimPinType: MBIM_PIN_TYPE_. */
    private static String prefix(String enumeration) {
        return enumeration.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT) + "_";
    }
}
