package dev.mynah.euicc.rsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.pki.Curve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Bytes that another implementation made, from files beside the tests. */
public final class Vectors {

    private Vectors() {}

    public static JsonNode read(String file) {
        try (var in = Vectors.class.getResourceAsStream("/rsp/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static Curve curve(JsonNode vector) {
        return vector.get("curve").asText().equals("P-256") ? Curve.NIST_P256 : Curve.BRAINPOOL_P256R1;
    }

    public static byte[] hex(JsonNode node, String field) {
        return HexFormat.of().parseHex(node.get(field).asText());
    }
}
