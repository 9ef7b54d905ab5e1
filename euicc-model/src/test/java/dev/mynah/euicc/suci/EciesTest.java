package dev.mynah.euicc.suci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.conformance.Conforms;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data sets of TS 33.501 C.4.3 and C.4.4. */
@Conforms(to = "TS 33.501 C.3", by = Ecies.class)
class EciesTest {

    private static final HexFormat HEX = HexFormat.of();

    record Set(JsonNode values) {

        byte[] bytes(String name) {
            return HEX.parseHex(values.get(name).asText());
        }

        ProtectionScheme scheme() {
            return ProtectionScheme.of(values.get("protection_scheme_id").asInt())
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return values.get("name").asText();
        }
    }

    static Stream<Set> sets() throws IOException {
        try (InputStream in = EciesTest.class.getResourceAsStream("/aka/suci-vectors.json")) {
            JsonNode vectors = new ObjectMapper().readTree(in).get("vectors");
            return StreamSupport.stream(vectors.spliterator(), false).map(Set::new);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_card_conceals_as_the_standard_does_and_the_home_network_reveals(Set set) {
        Ecies ecies = Ecies.of(set.scheme());
        assertThat(ecies.conceal(set.bytes("plaintext"), set.bytes("hn_public"), set.bytes("eph_private")))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(set.bytes("scheme_output")));
        assertThat(ecies.reveal(set.bytes("scheme_output"), set.bytes("hn_private")))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(set.bytes("plaintext")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void an_output_that_has_been_changed_anywhere_is_not_revealed(Set set) {
        Ecies ecies = Ecies.of(set.scheme());
        byte[] output = set.bytes("scheme_output");
        for (int i = 0; i < output.length; i++) {
            byte[] changed = output.clone();
            changed[i] ^= 0x04;
            assertThat(ecies.reveal(changed, set.bytes("hn_private")))
                    .as("octet %d", i)
                    .isEmpty();
        }
        assertThat(ecies.reveal(new byte[7], set.bytes("hn_private"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PROFILE_A", "PROFILE_B"},
            value = ProtectionScheme.class)
    void no_two_outputs_are_alike(ProtectionScheme scheme) {
        Random random = new Random(33501);
        KeyAgreement agreement = KeyAgreement.of(scheme);
        byte[] home = agreement.generate(random);
        Ecies ecies = Ecies.of(scheme);
        byte[] once =
                ecies.conceal(new byte[5], agreement.publicKey(home), random).orElseThrow();
        byte[] again =
                ecies.conceal(new byte[5], agreement.publicKey(home), random).orElseThrow();
        assertThat(once).isNotEqualTo(again);
        assertThat(ecies.reveal(once, home)).isPresent();
        assertThat(ecies.reveal(again, home)).isPresent();
    }

    @Test
    void what_is_no_public_key_conceals_nothing() {
        Random random = new Random(1);
        assertThat(Ecies.of(ProtectionScheme.PROFILE_A).conceal(new byte[5], new byte[32], random))
                .isEmpty();
        assertThat(Ecies.of(ProtectionScheme.PROFILE_A).conceal(new byte[5], new byte[31], random))
                .isEmpty();
        assertThat(Ecies.of(ProtectionScheme.PROFILE_B).conceal(new byte[5], new byte[33], random))
                .isEmpty();
        assertThat(Ecies.of(ProtectionScheme.PROFILE_B).conceal(new byte[5], new byte[0], random))
                .isEmpty();
    }

    @Test
    void any_calculation_information_is_read_as_far_as_it_goes() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            byte[] content = new byte[random.nextInt(60)];
            random.nextBytes(content);
            if (content.length > 8) {
                content[0] = (byte) 0xA0;
                content[1] = (byte) random.nextInt(8);
            }
            assertThat(CalculationInformation.decode(content)).isNotNull();
        }
    }
}
