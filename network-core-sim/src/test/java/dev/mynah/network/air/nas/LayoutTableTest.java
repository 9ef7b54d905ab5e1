package dev.mynah.network.air.nas;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layout against the tables of the standard: no message and no element missing, misnumbered or of another form
 * or length, but for the differences listed with the protocol.
 */
class LayoutTableTest {

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.Protocol#all")
    void every_message_of_the_tables_has_a_layout_and_no_other_exists(Protocol protocol) {
        var missing = new TreeSet<String>();
        Set<Layout<?>> surplus = protocol.allLayouts();
        for (JsonNode message : protocol.messages()) {
            Layout<?> layout = protocol.layoutOf(message);
            if (layout == null) {
                missing.add(message.get("name").asText());
            } else {
                surplus.remove(layout);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(surplus).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.Protocol#all")
    void every_optional_element_of_the_tables_is_in_its_layout_with_the_same_form_and_length(Protocol protocol) {
        var differences = new TreeSet<String>();
        for (JsonNode message : protocol.messages()) {
            Map<String, Deque<String>> found = new HashMap<>();
            layoutOf(protocol, message)
                    .optional()
                    .forEach(element -> found.computeIfAbsent(iei(element), iei -> new ArrayDeque<>())
                            .add(form(element)));
            for (JsonNode row : message.get("ies")) {
                if (row.has("iei")) {
                    String iei = row.get("iei").asText();
                    Deque<String> forms = found.getOrDefault(iei, new ArrayDeque<>());
                    if (!form(row).equals(forms.poll())) {
                        differences.add(message.get("name").asText() + " " + iei);
                    }
                }
            }
            found.values().removeIf(Deque::isEmpty);
            found.keySet()
                    .forEach(iei -> differences.add(message.get("name").asText() + " " + iei + " not in the table"));
        }
        assertThat(differences).isEqualTo(new TreeSet<>(protocol.differences().keySet()));
    }

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.Protocol#all")
    void every_mandatory_element_of_the_tables_is_at_its_place_with_the_same_form_and_length(Protocol protocol) {
        var differences = new TreeSet<String>();
        for (JsonNode message : protocol.messages()) {
            List<String> expected = new ArrayList<>();
            for (JsonNode row : message.get("ies")) {
                if (!row.has("iei")) {
                    expected.add(form(row));
                }
            }
            List<String> found = layoutOf(protocol, message).mandatory().stream()
                    .skip(message.hasNonNull("type") ? protocol.header() : protocol.header() - 1)
                    .map(LayoutTableTest::form)
                    .toList();
            if (!expected.equals(found)) {
                differences.add(message.get("name").asText());
            }
        }
        assertThat(differences)
                .isEqualTo(new TreeSet<>(protocol.mandatoryDifferences().keySet()));
    }

    private static Layout<?> layoutOf(Protocol protocol, JsonNode message) {
        return requireNonNull(
                protocol.layoutOf(message), () -> message.get("name").asText());
    }

    static String iei(OptionalElement<?> element) {
        return element.format() == Format.TV_HALF ? "%X-".formatted(element.iei()) : "%02X".formatted(element.iei());
    }

    private static String form(OptionalElement<?> element) {
        return form(element.format(), element.min(), element.max());
    }

    private static String form(Mandatory<?> element) {
        return form(element.format(), element.min(), element.max());
    }

    private static String form(Format format, int min, int max) {
        return switch (format) {
            case LOW_HALF, HIGH_HALF, HALF_AND_SPARE -> "half-octet";
            case TV_HALF -> "TV 1";
            default -> format.name().replace('_', '-') + " " + length(min, max);
        };
    }

    private static String length(int min, int max) {
        if (min == max) {
            return "" + min;
        }
        return min + "-" + (max >= 257 ? "n" : "" + max);
    }

    private static String form(JsonNode row) {
        String format = row.get("format").asText();
        if (format.equals("half-octet")) {
            return format;
        }
        String[] bounds = row.path("length").asText("?-?").split("-");
        String max = bounds.length == 2 ? bounds[1] : bounds[0];
        boolean open = !max.matches("\\d+") || Integer.parseInt(max) >= 257;
        return format + " " + (bounds.length == 1 ? max : bounds[0] + "-" + (open ? "n" : max));
    }
}
