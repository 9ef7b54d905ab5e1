package dev.mynah.euicc.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.rsp.Vectors;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "SGP.22 4.5.2", by = Certificate.class)
class CertificateTest {

    private static final String EID = "89049032123451234512345678901235";

    @ParameterizedTest
    @MethodSource("golden")
    void certificates_of_another_maker_are_read_and_believed(JsonNode pki) {
        Certificate ci = certificate(pki, "ci");
        Certificate eum = certificate(pki, "eum");
        Certificate euicc = certificate(pki, "euicc");
        Certificate dpAuth = certificate(pki, "dpauth");
        Certificate dpPb = certificate(pki, "dppb");

        assertThat(ci.issuedBy(ci)).isTrue();
        assertThat(eum.issuedBy(ci)).isTrue();
        assertThat(euicc.issuedBy(eum)).isTrue();
        assertThat(dpAuth.issuedBy(ci)).isTrue();
        assertThat(dpPb.issuedBy(ci)).isTrue();

        assertThat(dpAuth.issuedBy(eum)).isFalse();
        assertThat(euicc.issuedBy(ci)).isFalse();

        assertThat(ci.hasRole(CertificateRole.CI)).isTrue();
        assertThat(dpAuth.hasRole(CertificateRole.DP_AUTH)).isTrue();
        assertThat(dpAuth.hasRole(CertificateRole.DP_PB)).isFalse();
        assertThat(dpPb.registeredId()).contains(new ObjectIdentifier("2.999.10"));
        assertThat(eum.permits(euicc.subject())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void every_private_key_belongs_to_its_certificate(JsonNode pki) {
        pki.fields().forEachRemaining(it -> {
            Certificate certificate = certificate(pki, it.getKey());
            EcPublicKey key = certificate.publicKey().orElseThrow();
            EcKeyPair pair = EcKeyPair.of(key.curve(), Vectors.hex(it.getValue(), "privateKey"));

            assertThat(pair.publicKey()).isEqualTo(key);
            assertThat(key.keyIdentifier())
                    .isEqualTo(certificate.subjectKeyIdentifier().orElseThrow());
            byte[] message = {1, 2, 3};
            assertThat(key.verifies(message, pair.sign(message))).isTrue();
            assertThat(key.verifies(new byte[] {1, 2, 4}, pair.sign(message))).isFalse();
        });
    }

    @Test
    void what_another_maker_signed_verifies() {
        for (JsonNode bound : Vectors.read("bpp-golden.json").get("packages")) {
            EcPublicKey key =
                    certificate(bound.get("pki"), "dpauth").publicKey().orElseThrow();
            byte[] signature = Vectors.hex(bound, "serverSignature1");
            assertThat(key.verifies(
                            Vectors.hex(bound, "serverSigned1"), Arrays.copyOfRange(signature, 3, signature.length)))
                    .isTrue();
        }
    }

    @Test
    void one_changed_bit_and_the_issuer_did_not_issue_it() {
        TestPki pki = TestPki.of("test");
        Certificate ci = pki.issuer(Curve.NIST_P256).certificate();
        byte[] der = pki.eum(Curve.NIST_P256, "89049032").certificate().toBytes();
        for (int bit = 0; bit < 8 * der.length; bit += 13) {
            byte[] changed = der.clone();
            changed[bit / 8] ^= (byte) (0x80 >> bit % 8);
            assertThat(Certificate.parse(changed).filter(it -> it.issuedBy(ci))).isEmpty();
        }
    }

    @Test
    void a_seed_gives_the_same_certificates_again() {
        for (Curve curve : Curve.values()) {
            EuiccCredentials first = TestPki.of("seed").euicc(curve, EID);
            EuiccCredentials again = TestPki.of("seed").euicc(curve, EID);
            EuiccCredentials other = TestPki.of("another").euicc(curve, EID);

            assertThat(first.euicc().certificate()).isEqualTo(again.euicc().certificate());
            assertThat(first.issuer()).isNotEqualTo(other.issuer());
            assertThat(first.euicc().certificate().issuedBy(first.eum())).isTrue();
            assertThat(first.eum().issuedBy(first.issuer())).isTrue();
            assertThat(first.eum().issuedBy(other.issuer())).isFalse();
            assertThat(first.eum().permits(first.euicc().certificate().subject()))
                    .isTrue();
            assertThat(first.euicc().certificate().subject().serialNumber()).contains(EID);
        }
    }

    @Test
    void a_maker_may_not_name_the_euiccs_of_others() {
        EuiccCredentials foreign = TestPki.of("test").euicc(Curve.NIST_P256, EID, "89001012");
        assertThat(foreign.euicc().certificate().issuedBy(foreign.eum())).isTrue();
        assertThat(foreign.eum().permits(foreign.euicc().certificate().subject()))
                .isFalse();
    }

    @Test
    void private_keys_stay_out_of_words() {
        EuiccCredentials credentials = TestPki.of("test").euicc(Curve.NIST_P256, EID);
        String secret =
                new java.math.BigInteger(1, credentials.euicc().keyPair().secret()).toString(16);
        assertThat(credentials.toString()).contains("hidden").doesNotContainIgnoringCase(secret);
    }

    @Test
    void bytes_changed_at_random_are_a_certificate_or_not() {
        byte[] der = TestPki.of("test")
                .euicc(Curve.BRAINPOOL_P256R1, EID)
                .euicc()
                .certificate()
                .toBytes();
        Random random = new Random(20261126);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = Arrays.copyOf(der, random.nextInt(4) == 0 ? random.nextInt(der.length + 1) : der.length);
            for (int n = random.nextInt(3); n >= 0 && changed.length > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> use(changed)).as("round %d", i).doesNotThrowAnyException();
        }
    }

    @FuzzTest
    void any_bytes_are_a_certificate_or_not(byte[] bytes) {
        use(bytes);
    }

    private static void use(byte[] bytes) {
        Certificate.parse(bytes).ifPresent(it -> {
            assertThat(it.toBytes()).isEqualTo(bytes);
            it.registeredId();
            it.hasRole(CertificateRole.EUM);
            it.permits(it.subject());
        });
    }

    static Stream<JsonNode> golden() {
        return Vectors.list(Vectors.read("bpp-golden.json").get("packages")).map(it -> it.get("pki"));
    }

    private static Certificate certificate(JsonNode pki, String name) {
        return Certificate.parse(Vectors.hex(pki.get(name), "certificate")).orElseThrow();
    }
}
