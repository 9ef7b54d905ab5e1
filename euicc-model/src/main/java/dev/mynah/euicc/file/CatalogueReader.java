package dev.mynah.euicc.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the rows of the catalogue. A row that can't be is a mistake of ours and ends the start. */
final class CatalogueReader {

    private static final String ACCESS = "access.yaml";

    private CatalogueReader() {}

    static DirectoryRow directory(String resource, byte[] accessRecords) {
        return directory(read(resource), "", accessRecords);
    }

    /** The records of every EF.ARR. */
    static byte[] accessRecords() {
        return AccessRuleRow.records(read(ACCESS));
    }

    private static DirectoryRow directory(JsonNode node, String parentPath, byte[] accessRecords) {
        String name = text(node, "name").orElseThrow();
        FileType type = name.equals("MF") ? FileType.MF : name.startsWith("ADF.") ? FileType.ADF : FileType.DF;
        // Files of the MF are named MF/EF.x, those of its directories by the directory alone.
        String path = parentPath.isEmpty() || parentPath.equals("MF") ? name : parentPath + "/" + name;
        List<DirectoryRow> directories = new ArrayList<>();
        List<FileRow> files = new ArrayList<>();
        for (JsonNode child : node.path("files")) {
            if (child.has("files")) {
                directories.add(directory(child, path, accessRecords));
            } else {
                files.add(file(child, path, accessRecords));
            }
        }
        return new DirectoryRow(
                name,
                path,
                type,
                text(node, "fid").map(HexFormat::fromHexDigits).orElse(0x7FFF),
                HexFormat.of().parseHex(text(node, "aid").orElse("")),
                text(node, "label").orElse(""),
                node.path("arr").asInt(),
                text(node, "clause").orElse(""),
                numbers(node.path("services")),
                List.copyOf(directories),
                List.copyOf(files),
                FileAttributes.STANDARD,
                node.path("given").asBoolean());
    }

    private static FileRow file(JsonNode node, String parentPath, byte[] accessRecords) {
        String name = text(node, "name").orElseThrow();
        FileType type = FileType.named(text(node, "type").orElseThrow());
        int records = node.path("records").asInt();
        int length = node.path("length").asInt();
        byte[] pattern = HexFormat.of().parseHex(text(node, "default").orElse(""));
        FileAttributes attributes = FileAttributes.STANDARD;
        byte[] initial;
        if (name.equals("EF.ARR")) {
            initial = accessRecords;
            length = accessRecords.length / records;
        } else if (type == FileType.BER_TLV) {
            attributes = attributes.withMaximumSize(node.path("size").asInt());
            initial = new byte[0];
        } else if (type.hasRecords()) {
            initial = repeat(pattern, length, records);
        } else {
            initial = repeat(pattern, node.path("size").asInt(), 1);
        }
        return new FileRow(
                name,
                parentPath + "/" + name,
                type,
                HexFormat.fromHexDigits(text(node, "fid").orElseThrow()),
                text(node, "sfi").map(HexFormat::fromHexDigits).orElse(FileRow.NO_SFI),
                length,
                node.path("arr").asInt(),
                initial,
                node.path("given").asBoolean(),
                numbers(node.path("service")),
                text(node, "clause").orElse(""),
                attributes);
    }

    private static byte[] repeat(byte[] pattern, int length, int times) {
        byte[] bytes = new byte[length * times];
        Arrays.fill(bytes, (byte) 0xFF);
        for (int i = 0; i < times; i++) {
            System.arraycopy(pattern, 0, bytes, i * length, pattern.length);
        }
        return bytes;
    }

    private static List<Integer> numbers(JsonNode node) {
        if (node.isInt()) {
            return List.of(node.asInt());
        }
        List<Integer> numbers = new ArrayList<>();
        node.forEach(it -> numbers.add(it.asInt()));
        return List.copyOf(numbers);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    private static JsonNode read(String resource) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not beside " + CatalogueReader.class.getName());
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
