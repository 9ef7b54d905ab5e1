package dev.mynah.euicc.aka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The published MILENAGE test sets of TS 35.207, TS 35.208 and TS 55.205. */
final class MilenageSets {

    record Set(JsonNode values) {

        byte[] bytes(String name) {
            return HexFormat.of().parseHex(values.get(name).asText());
        }

        long number(String name) {
            return Long.parseLong(values.get(name).asText(), 16);
        }

        Milenage milenage() {
            return Milenage.of(SubscriberKey.ofOp(bytes("k"), bytes("op")));
        }

        @Override
        public String toString() {
            return values.get("name").asText();
        }
    }

    private MilenageSets() {}

    static Stream<Set> all() {
        return StreamSupport.stream(
                        read("/aka/milenage-vectors.json").get("sets").spliterator(), false)
                .map(Set::new);
    }

    static JsonNode read(String resource) {
        try (var in = MilenageSets.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
