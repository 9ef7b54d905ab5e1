package dev.mynah.euicc.gsm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The rows of {@code gsm-files.yaml}. A row that can't be read is a mistake of ours and ends the start. */
final class GsmFileCatalogue {

    static final List<GsmFileRow> ROWS = read("gsm-files.yaml");

    private GsmFileCatalogue() {}

    private static List<GsmFileRow> read(String resource) {
        try (InputStream in = GsmFileCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not beside " + GsmFileCatalogue.class.getName());
            }
            List<GsmFileRow> rows = new ArrayList<>();
            for (JsonNode node : new YAMLMapper().readTree(in)) {
                rows.add(new GsmFileRow(
                        GsmDirectory.valueOf(node.path("in").asText()),
                        node.path("name").asText(),
                        HexFormat.fromHexDigits(node.path("fid").asText()),
                        node.path("same").asText(),
                        node.path("from").asText(),
                        node.path("clause").asText()));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
