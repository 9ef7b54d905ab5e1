package dev.mynah.euicc.saip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.profile.ProfileImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Four packages another implementation made, with what it sees in them. */
final class GoldenPackages {

    private GoldenPackages() {}

    static List<JsonNode> all() {
        try (InputStream in = GoldenPackages.class.getResourceAsStream("golden.json")) {
            List<JsonNode> all = new ArrayList<>();
            new ObjectMapper()
                    .readTree(Objects.requireNonNull(in))
                    .path("profiles")
                    .forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] der(JsonNode golden) {
        return HexFormat.of().parseHex(golden.path("der").asText());
    }

    static ProfileImage image(JsonNode golden) {
        return ProfilePackage.decode(der(golden)).orElseThrow();
    }
}
