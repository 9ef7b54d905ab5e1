package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden messages say, element by element. */
class GoldenFieldsTest {

    private static final Map<String, JsonNode> TABLES = tables();

    static Stream<GoldenMessage> messagesWithAType() {
        return GoldenMessage.all().filter(golden -> !golden.name().equals("EMM service request"));
    }

    @ParameterizedTest
    @MethodSource("messagesWithAType")
    void the_same_elements_are_present(GoldenMessage golden) {
        var expected = new TreeSet<String>();
        for (JsonNode row : TABLES.get(golden.decoderClass()).get("ies")) {
            if (row.has("iei")
                    && row.has("decoder_name")
                    && golden.fields().has(row.get("decoder_name").asText())) {
                expected.add(row.get("iei").asText());
            }
        }
        var present = new TreeSet<String>();
        golden.decode()
                .orElseThrow()
                .optional()
                .present()
                .forEach(element -> present.add(LayoutTableTest.iei(element)));
        assertThat(present).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("messagesWithAType")
    void the_elements_have_the_same_values(GoldenMessage golden) throws ReflectiveOperationException {
        NasMessage message = golden.decode().orElseThrow();
        var names = new HashMap<String, String>();
        var mandatory = new ArrayList<String>();
        for (JsonNode row : TABLES.get(golden.decoderClass()).get("ies")) {
            String name = row.path("decoder_name").asText();
            if (row.has("iei")) {
                names.putIfAbsent(row.get("iei").asText(), name);
            } else {
                mandatory.add(name);
            }
        }
        List<Object> values = mandatoryValues(message, golden.protocol());
        for (int i = 0; i < values.size(); i++) {
            GoldenFields.compare(values.get(i), golden.fields().get(mandatory.get(i)));
        }
        for (OptionalElement<?> element : message.optional().present()) {
            String name = names.get(LayoutTableTest.iei(element));
            GoldenFields.compare(
                    message.get(element).orElseThrow(), golden.fields().get(name));
        }
    }

    private static List<Object> mandatoryValues(NasMessage message, Protocol protocol)
            throws ReflectiveOperationException {
        RecordComponent[] components = message.getClass().getRecordComponents();
        var values = new ArrayList<>();
        for (var component : Arrays.asList(components).subList(protocol.headerComponents(), components.length - 1)) {
            values.add(component.getAccessor().invoke(message));
        }
        return values;
    }

    private static Map<String, JsonNode> tables() {
        var tables = new HashMap<String, JsonNode>();
        Protocol.all()
                .flatMap(protocol -> protocol.messages().stream())
                .forEach(message -> tables.put(message.get("name").asText(), message));
        return tables;
    }
}
