package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.DownloadTest.hex;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pki.Certificate;
import dev.mynah.euicc.pki.CertifiedKey;
import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.EuiccCredentials;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.rsp.Vectors;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Downloads recorded between other programs, replayed with the recorded keys and random numbers. What a server signs over the card's
 * own words, which are not the recorded card's, is signed anew with the recorded key; all else goes in as it was.
 */
@Conforms(to = "SGP.22 2.5", by = LoadBoundProfilePackage.class)
class GoldenDownloadTest {

    @ParameterizedTest
    @MethodSource("packages")
    void a_recorded_package_is_installed(JsonNode bound) {
        Assistant assistant = new Assistant(
                EuiccSpec.of(bound.get("eid").asText(), MepMode.NONE, 1, List.of())
                        .withIdentity(EuiccIdentity.of(credentials(bound))),
                new Recorded(bytes(bound, "euiccChallenge"), bytes(bound, "otSK_EUICC")),
                120);

        assertThat(hex(assistant.ask("BF2E 00"))).isEqualTo("BF2E128010" + text(bound, "euiccChallenge"));
        Tlv authenticated = assistant.ask(bytes(bound, "authenticateServerRequest"));
        Tlv prepared = assistant.ask(prepare(bound, authenticated));
        List<byte[]> pieces = new ArrayList<>();
        bound.get("lpaPieces").forEach(it -> pieces.add(Vectors.hex(it, "hex")));
        Tlv result = assistant.load(pieces);

        assertThat(hex(authenticated)).contains(text(bound.get("pki").get("euicc"), "certificate"));
        assertThat(hex(prepared.child(0xA0).orElseThrow().children().get(0))).isEqualTo(text(bound, "euiccSigned2"));
        // What is the card's choice is chosen alike, but that a recorded card may have had a profile before.
        String recorded = text(bound.get("expectedResult"), "exampleSignedPart")
                .replace("BF2F28800102", "BF2F28800101")
                .replace("8900001100", "8900001000");
        assertThat(hex(result.child(0xBF27).orElseThrow())).isEqualTo(recorded);
        assertThat(hex(assistant.ask("BF2D 00"))).contains("5A0A" + recordedIccid(bound), "9F700100");
    }

    private static byte[] prepare(JsonNode bound, Tlv authenticated) {
        Tlv recorded = (Tlv) Tlv.parse(bytes(bound, "prepareDownloadRequest"));
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(recorded.children().get(0).toBytes());
        signed.writeBytes(
                authenticated.child(0xA0).orElseThrow().children().get(1).toBytes());
        List<Tlv> parts = new ArrayList<>(recorded.children());
        parts.set(1, Tlv.of(0x5F37, key(bound, "dppb").keyPair().sign(signed.toByteArray())));
        return Tlv.of(recorded.tag(), parts).toBytes();
    }

    private static String recordedIccid(JsonNode bound) {
        Tlv metadata = (Tlv) Tlv.parse(bytes(bound, "profileMetadata"));
        return HexFormat.of().withUpperCase().formatHex(metadata.bytes(0x5A).orElseThrow());
    }

    private static EuiccCredentials credentials(JsonNode bound) {
        return new EuiccCredentials(
                key(bound, "ci").certificate(), key(bound, "eum").certificate(), key(bound, "euicc"));
    }

    private static CertifiedKey key(JsonNode bound, String name) {
        JsonNode node = bound.get("pki").get(name);
        Certificate certificate =
                Certificate.parse(Vectors.hex(node, "certificate")).orElseThrow();
        return new CertifiedKey(certificate, EcKeyPair.of(Vectors.curve(bound), Vectors.hex(node, "privateKey")));
    }

    static Stream<JsonNode> packages() {
        return Stream.of("bpp-golden.json", "es10-downloads.json")
                .flatMap(it -> Vectors.list(Vectors.read(it).get("packages")));
    }

    private static byte[] bytes(JsonNode node, String field) {
        return Vectors.hex(node, field);
    }

    private static String text(JsonNode node, String field) {
        return HexFormat.of().withUpperCase().formatHex(bytes(node, field));
    }

    /** Gives recorded numbers, each once. */
    private static final class Recorded implements RandomGenerator {

        private final List<byte[]> left;

        Recorded(byte[]... numbers) {
            this.left = new ArrayList<>(Arrays.asList(numbers));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            byte[] next = left.remove(0);
            assertThat(next).hasSameSizeAs(bytes);
            System.arraycopy(next, 0, bytes, 0, bytes.length);
        }

        @Override
        public long nextLong() {
            throw new AssertionError("only bytes were recorded");
        }
    }
}
