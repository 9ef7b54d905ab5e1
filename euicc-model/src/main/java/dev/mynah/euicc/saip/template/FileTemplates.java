package dev.mynah.euicc.saip.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.element.ElementKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates, read when first asked for and shared by all cards. A table that can't be is a mistake of ours. */
public final class FileTemplates {

    // The first two members of an element are its header and the template's identifier.
    private static final int FIRST_PLACE = 2;
    private static final Map<ElementKind, FileTemplate> READ = new ConcurrentHashMap<>();

    private FileTemplates() {}

    public static FileTemplate of(ElementKind kind) {
        return READ.computeIfAbsent(kind, FileTemplates::read);
    }

    /** Whether there is a template with this identifier. */
    public static boolean knows(String identifier) {
        return Arrays.stream(ElementKind.values())
                .anyMatch(it -> it.hasTemplate() && of(it).version(identifier).isPresent());
    }

    private static FileTemplate read(ElementKind kind) {
        JsonNode table = table(kind.label() + ".yaml");
        List<String> identifiers = new ArrayList<>();
        table.path("oids").forEach(it -> identifiers.add(it.asText()));
        List<TemplateRow> rows = new ArrayList<>();
        int place = FIRST_PLACE - 1;
        String member = "";
        for (JsonNode node : table.path("files")) {
            String next = node.path("member").asText();
            place += next.equals(member) ? 0 : 1;
            member = next;
            rows.add(row(node, place, identifiers.size()));
        }
        return new FileTemplate(
                List.copyOf(identifiers),
                table.path("created").asText().equals("all"),
                table.path("base").asText().equals("MF"),
                List.copyOf(rows));
    }

    private static TemplateRow row(JsonNode node, int place, int newest) {
        int fid = hex(node, "fid", 0);
        return new TemplateRow(
                place,
                node.path("member").asText(),
                node.path("name").asText(),
                FileType.valueOf(node.path("type")
                        .asText()
                        .toUpperCase(Locale.ROOT)
                        .replace(' ', '_')
                        .replace('-', '_')),
                fid,
                hex(node, "last", fid),
                node.path("in").asText(""),
                hex(node, "sfi", FileRow.NO_SFI),
                node.path("size").asInt(),
                node.path("records").asInt(),
                node.path("length").asInt(),
                node.path("arr").asInt(),
                pattern(node.path("fill").asText("FF..")),
                HexFormat.of().parseHex(node.path("repeat").asText("")),
                node.path("since").asInt(1),
                node.path("until").asInt(newest));
    }

    private static int hex(JsonNode node, String field, int absent) {
        return node.has(field) ? HexFormat.fromHexDigits(node.path(field).asText()) : absent;
    }

    /** {@code 07FF..}: the octet before the dots goes on; {@code 0000}: FF goes on. */
    private static TemplateRow.Pattern pattern(String text) {
        int dots = text.indexOf("..");
        byte[] head = HexFormat.of().parseHex(dots < 0 ? text : text.substring(0, dots));
        byte[] tail = HexFormat.of().parseHex(dots < 0 ? "" : text.substring(dots + 2));
        return new TemplateRow.Pattern(head, dots < 0 ? (byte) 0xFF : head[head.length - 1], tail);
    }

    private static JsonNode table(String resource) {
        try (InputStream in = FileTemplates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not beside " + FileTemplates.class.getName());
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
