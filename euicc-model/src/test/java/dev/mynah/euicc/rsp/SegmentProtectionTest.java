package dev.mynah.euicc.rsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.EcPublicKey;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "SGP.22 2.6.4", by = SegmentProtection.class)
class SegmentProtectionTest {

    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest
    @MethodSource("cases")
    void both_sides_agree_on_the_session_keys(JsonNode vector) {
        Curve curve = Vectors.curve(vector);
        EcKeyPair card = EcKeyPair.of(curve, hex(vector, "otSK_EUICC"));
        EcKeyPair server = EcKeyPair.of(curve, hex(vector, "otSK_DP"));
        assertThat(card.publicKey().toBytes()).isEqualTo(hex(vector, "otPK_EUICC"));
        EcPublicKey ofServer = EcPublicKey.parse(curve, hex(vector, "otPK_DP")).orElseThrow();

        byte[] shared = card.agree(ofServer);

        assertThat(shared).isEqualTo(hex(vector, "Z")).isEqualTo(server.agree(card.publicKey()));
        BspKeys keys = BspKeys.derive(shared, hex(vector, "hostId"), hex(vector, "eid"));
        JsonNode expected = vector.get("sessionKeys");
        assertThat(keys.chaining()).isEqualTo(hex(expected, "mcv"));
        assertThat(keys.encryption()).isEqualTo(hex(expected, "sEnc"));
        assertThat(keys.mac()).isEqualTo(hex(expected, "sMac"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_segment_is_made_and_opened_as_recorded(JsonNode vector) {
        SegmentProtection server = new SegmentProtection(session(vector));
        SegmentProtection card = new SegmentProtection(session(vector));
        boolean replaced = false;
        for (JsonNode segment : vector.get("segments")) {
            if (!replaced && segment.get("keys").asText().equals("ppk")) {
                server = new SegmentProtection(replaced(vector));
                card = new SegmentProtection(replaced(vector));
                replaced = true;
            }
            String what =
                    segment.get("index").asText() + " " + segment.get("what").asText();
            int tag = Integer.parseInt(segment.get("tag").asText(), 16);
            byte[] plain = hex(segment, "plaintext");

            Tlv made = server.protect(tag, plain);

            assertThat(HEX.formatHex(made.toBytes()))
                    .as(what)
                    .isEqualTo(segment.get("tlv").asText());
            assertThat(card.open(tag, ((Tlv.Primitive) made).value()).orElseThrow())
                    .as(what)
                    .isEqualTo(plain);
        }
    }

    @Test
    void a_segment_changed_anywhere_does_not_open() {
        JsonNode vector = Vectors.read("bsp-vectors.json").get("cases").get(0);
        byte[] segment = HEX.parseHex(vector.get("segments").get(0).get("tlv").asText());
        byte[] value = java.util.Arrays.copyOfRange(segment, 2, segment.length);
        for (int bit = 0; bit < 8 * value.length; bit++) {
            byte[] changed = value.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(new SegmentProtection(session(vector)).open(0x87, changed))
                    .isEmpty();
        }
        assertThat(new SegmentProtection(session(vector)).open(0x86, value)).isEmpty();
        assertThat(new SegmentProtection(session(vector)).open(0x87, value)).isPresent();
        for (int length = 0; length < value.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(value, length);
            assertThat(new SegmentProtection(session(vector)).open(0x87, cut)).isEmpty();
        }
    }

    private static BspKeys session(JsonNode vector) {
        JsonNode keys = vector.get("sessionKeys");
        return new BspKeys(hex(keys, "mcv"), hex(keys, "sEnc"), hex(keys, "sMac"));
    }

    private static BspKeys replaced(JsonNode vector) {
        JsonNode keys = vector.get("replaceSessionKeys");
        return new BspKeys(hex(keys, "mcv"), hex(keys, "ppkEnc"), hex(keys, "ppkMac"));
    }

    static Stream<JsonNode> cases() {
        return Vectors.list(Vectors.read("bsp-vectors.json").get("cases"));
    }

    private static byte[] hex(JsonNode node, String field) {
        return HEX.parseHex(node.get(field).asText());
    }
}
