package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every layout against the tables of the standard: no message and no element missing, misnumbered or of another form
 * or length, but for the differences listed here.
 */
class LayoutTableTest {

    /** Where the layouts know better than the table, and why. */
    private static final Map<String, String> DIFFERENCES = Map.ofEntries(
            Map.entry("EMMAttachRequest B-", "the availability of a UE radio capability ID is element 34"),
            Map.entry("EMMServiceReject 5C", "T3346 is element 5F"),
            Map.entry("EMMGUTIReallocCommand 20", "4 octets at least, as in the other messages"),
            Map.entry("EMMDetachRequestMT 1D", "a list of one area has 8 octets, as in attach reject"),
            Map.entry("EMMDetachRequestMT 1E", "a list of one area has 8 octets, as in attach reject"),
            Map.entry("EMMTrackingAreaUpdateReject 1D", "a list of one area has 8 octets, as in attach reject"),
            Map.entry("EMMTrackingAreaUpdateReject 1E", "a list of one area has 8 octets, as in attach reject"),
            Map.entry("EMMServiceReject 1D", "a list of one area has 8 octets, as in attach reject"),
            Map.entry("EMMServiceReject 1E", "a list of one area has 8 octets, as in attach reject"),
            Map.entry("EMMCPServiceRequest 78", "length bounds of 8.2.33; the table has the form only"),
            Map.entry("EMMCPServiceRequest 67", "length bounds of 8.2.33; the table has the form only"),
            Map.entry("EMMCPServiceRequest 57", "length bounds of 8.2.33; the table has the form only"),
            Map.entry("EMMServiceAccept 57", "length bounds of 8.2.34; the table has the form only"),
            Map.entry("EMMServiceAccept 6B", "length bounds of 8.2.34; the table has the form only"),
            Map.entry("EMMULGenericNASTransport 65", "length bounds of 8.2.32; the table has the form only"),
            Map.entry("ESMRemoteUEReport 6F", "length bounds of 8.3.23; the table has the form only"));

    private static final Map<String, String> MANDATORY_DIFFERENCES = Map.of(
            "EMMULGenericNASTransport", "a container has one octet at least",
            "ESMNotification", "the indicator has one octet");

    @Test
    void every_message_of_the_tables_has_a_layout_and_no_other_exists() {
        assertThat(layouts().keySet()).containsExactlyInAnyOrderElementsOf(keysOfTable());
    }

    @Test
    void every_optional_element_of_the_tables_is_in_its_layout_with_the_same_form_and_length() {
        var differences = new LinkedHashSet<String>();
        for (JsonNode message : messages()) {
            Map<String, String> found = new HashMap<>();
            layoutOf(message).optional().forEach(element -> found.put(iei(element), form(element)));
            for (JsonNode row : message.get("ies")) {
                if (row.has("iei")) {
                    String iei = row.get("iei").asText();
                    if (!form(row).equals(found.remove(iei))) {
                        differences.add(message.get("name").asText() + " " + iei);
                    }
                }
            }
            found.keySet()
                    .forEach(iei -> differences.add(message.get("name").asText() + " " + iei + " not in the table"));
        }
        assertThat(new TreeSet<>(differences)).isEqualTo(new TreeSet<>(DIFFERENCES.keySet()));
    }

    @Test
    void every_mandatory_element_of_the_tables_is_at_its_place_with_the_same_form_and_length() {
        var differences = new TreeSet<String>();
        for (JsonNode message : messages()) {
            List<String> expected = new ArrayList<>();
            for (JsonNode row : message.get("ies")) {
                if (!row.has("iei")) {
                    expected.add(form(row));
                }
            }
            List<String> found = layoutOf(message).mandatory().stream()
                    .skip(message.get("protocol").asText().equals("EMM") ? (message.hasNonNull("type") ? 3 : 2) : 4)
                    .map(LayoutTableTest::form)
                    .toList();
            if (!expected.equals(found)) {
                differences.add(message.get("name").asText());
            }
        }
        assertThat(differences).isEqualTo(new TreeSet<>(MANDATORY_DIFFERENCES.keySet()));
    }

    private static List<JsonNode> messages() {
        return Reference.rows(Reference.read("eps-messages.json")).stream()
                .filter(message -> !message.get("name").asText().equals("EMMSecProtNASMessage"))
                .toList();
    }

    private static Set<String> keysOfTable() {
        var keys = new TreeSet<String>();
        messages().forEach(message -> keys.add(key(message)));
        return keys;
    }

    private static String key(JsonNode message) {
        String way = message.get("name").asText().endsWith("RequestMT") ? " down" : "";
        return message.get("protocol").asText() + " " + message.path("type").asText("none") + way;
    }

    private static Layout<?> layoutOf(JsonNode message) {
        return layouts().get(key(message));
    }

    private static Map<String, Layout<?>> layouts() {
        var all = new HashMap<String, Layout<?>>();
        all.put("EMM none", ServiceRequest.LAYOUT);
        for (Direction direction : Direction.values()) {
            for (var layout : EmmMessage.table().layouts(direction)) {
                boolean detachDown = layout.messageType() == 0x45 && direction == Direction.DOWNLINK;
                all.put("EMM %02x%s".formatted(layout.messageType(), detachDown ? " down" : ""), layout);
            }
            for (var layout : EsmMessage.table().layouts(direction)) {
                all.put("ESM %02x".formatted(layout.messageType()), layout);
            }
        }
        return all;
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
        boolean open = max.matches("n|\\?|257|65538|2291");
        return format + " " + (bounds.length == 1 ? max : bounds[0] + "-" + (open ? "n" : max));
    }
}
