package dev.mynah.euicc.saip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.ProfileElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "TCA profile package", by = ProfilePackage.class)
class GoldenPackagesTest {

    private static final HexFormat HEX = HexFormat.of();

    static List<JsonNode> golden() {
        return GoldenPackages.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void every_file_is_where_and_what_another_implementation_sees(JsonNode golden) {
        ProfileImage image = GoldenPackages.image(golden);

        Map<String, String> ours = new TreeMap<>();
        files(image.masterFile(), "3f00", image, ours);
        image.applications().forEach(it -> files(it, "7ff1", image, ours));
        Map<String, String> theirs = new TreeMap<>();
        golden.path("files").forEach(it -> {
            if (!it.path("type").asText().matches("MF|DF|ADF")) {
                theirs.put(it.path("path").asText(), described(it));
            }
        });
        // Their list leaves out a template's file that has no default and that the package doesn't name.
        assertThat(ours.remove("3f00/2f08")).contains("ffffffffff");
        assertThat(ours).containsAllEntriesOf(theirs);
        assertThat(ours.keySet()).containsExactlyElementsOf(theirs.keySet());
    }

    private static void files(DirectoryRow directory, String path, ProfileImage image, Map<String, String> files) {
        for (FileRow row : directory.files()) {
            FileContent content = image.contents().get(row.path());
            files.put(
                    "%s/%04x".formatted(path, row.fid()),
                    "%s sfi %d arr %d/%04x length %d %s"
                            .formatted(
                                    row.type(),
                                    row.sfi(),
                                    row.arr(),
                                    row.attributes().arrFid(),
                                    row.recordLength(),
                                    HEX.formatHex(content.bytes())));
        }
        directory.directories().forEach(it -> files(it, "%s/%04x".formatted(path, it.fid()), image, files));
    }

    private static String described(JsonNode file) {
        Map<String, String> types = Map.of("TR", "TRANSPARENT", "LF", "LINEAR_FIXED", "CY", "CYCLIC");
        StringBuilder content = new StringBuilder(file.path("content").asText());
        file.path("records").forEach(it -> content.append(it.asText()));
        return "%s sfi %d arr %d/%04x length %d %s"
                .formatted(
                        types.get(file.path("type").asText()),
                        file.path("sfi").asInt(FileRow.NO_SFI),
                        file.path("arr").path("record").asInt(),
                        HexFormat.fromHexDigits(file.path("arr").path("file").asText("0")),
                        file.path("recordLength").asInt(),
                        content);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void codes_are_those_of_the_package(JsonNode golden) {
        ProfileImage image = GoldenPackages.image(golden);

        List<String> ours = new ArrayList<>();
        image.pins()
                .forEach(it -> ours.add("%s %02X %s by %02X, %d of %d"
                        .formatted(
                                it.directory().equals("MF") ? "3f00" : "7ff1",
                                it.keyReference(),
                                HEX.formatHex(it.code()),
                                it.unblockingReference(),
                                it.retriesLeft(),
                                it.maxRetries())));
        image.puks()
                .forEach(it -> ours.add("%02X %s, %d of %d"
                        .formatted(it.keyReference(), HEX.formatHex(it.code()), it.retriesLeft(), it.maxRetries())));
        List<String> theirs = new ArrayList<>();
        golden.path("pins")
                .forEach(it -> theirs.add("%s %s %s by %s, %s"
                        .formatted(
                                it.path("context").asText(),
                                it.path("keyReference").asText(),
                                it.path("value").asText(),
                                it.path("unblockingReference").asText("00"),
                                attempts(it))));
        golden.path("puks")
                .forEach(it -> theirs.add("%s %s, %s"
                        .formatted(
                                it.path("keyReference").asText(),
                                it.path("value").asText(),
                                attempts(it))));
        assertThat(ours.stream().map(it -> it.replace("null", "00")))
                .containsExactlyElementsOf(
                        theirs.stream().map(it -> it.replace("null", "00")).toList());
    }

    private static String attempts(JsonNode code) {
        int attempts = HexFormat.fromHexDigits(code.path("maxAndLeft").asText());
        return "%d of %d".formatted(attempts & 0x0F, attempts >> 4);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void the_keys_are_those_of_the_package(JsonNode golden) {
        AkaParameters keys = GoldenPackages.image(golden).keys().get("ADF.USIM");

        JsonNode aka = golden.path("aka");
        assertThat(keys).isNotNull();
        assertThat(keys.algorithm().number()).isEqualTo(aka.path("algorithmID").asInt());
        assertThat(HEX.formatHex(keys.key())).isEqualTo(aka.path("key").asText());
        assertThat(keys.options())
                .isEqualTo(HexFormat.fromHexDigits(aka.path("algorithmOptions").asText()));
        assertThat(keys.keccakIterations()).isEqualTo(aka.path("numberOfKeccak").asInt());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void written_again_it_is_the_same_octets(JsonNode golden) throws Exception {
        byte[] der = GoldenPackages.der(golden);

        List<ProfileElement> elements = ProfilePackage.elements(der);

        assertThat(elements).hasSize(golden.path("peList").size());
        assertThat(HEX.formatHex(ProfilePackage.encode(elements))).isEqualTo(HEX.formatHex(der));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void it_arrives_in_pieces_of_any_size(JsonNode golden) {
        byte[] der = GoldenPackages.der(golden);
        for (int size = 1; size < 300; size += 7) {
            ProfileLoad load = new ProfileLoad(ProfilePackage.MOST_MEMORY);
            for (int at = 0; at < der.length; at += size) {
                assertThat(load.image()).isEmpty();
                load.accept(Arrays.copyOfRange(der, at, Math.min(der.length, at + size)));
            }
            assertThat(load.finish()).isTrue();
            assertThat(load.image()).isPresent();
            assertThat(HEX.formatHex(load.response())).isEqualTo("3007a0053003800100");
        }
    }
}
