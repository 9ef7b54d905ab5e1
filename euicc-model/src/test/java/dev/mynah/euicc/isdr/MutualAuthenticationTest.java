package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.DownloadTest.PKI;
import static dev.mynah.euicc.isdr.DownloadTest.assistant;
import static dev.mynah.euicc.isdr.DownloadTest.hex;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pki.CertificateRole;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.ForeignCurve;
import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.pki.TestPki;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The eUICC believes no server that isn't what it says. */
@Conforms(to = "SGP.22 5.7.13", by = AuthenticateServer.class)
@Conforms(to = "SGP.22 5.7.5", by = PrepareDownload.class)
class MutualAuthenticationTest {

    private static final TestPki STRANGERS = TestPki.of("strangers");
    private static final Curve CURVE = Curve.NIST_P256;

    private final Assistant assistant = assistant(255);
    private final DownloadServer server = new DownloadServer(PKI, CURVE);

    @Test
    void an_issuer_the_card_does_not_know_is_named() {
        server.issuer = STRANGERS.issuer(CURVE).certificate();
        assertThat(authenticationError()).isEqualTo(7);
    }

    @Test
    void a_certificate_of_another_issuer_is_invalid() {
        server.authentication = new DownloadServer(STRANGERS, CURVE).authentication;
        assertThat(authenticationError()).isEqualTo(1);
    }

    @Test
    void a_certificate_changed_anywhere_is_invalid() {
        Tlv request = server.authenticate(assistant.ask("BF2E 00"));
        List<Tlv> parts = new ArrayList<>(request.children());
        byte[] certificate = parts.get(3).toBytes();
        certificate[certificate.length - 1] ^= 1;
        parts.set(3, (Tlv) Tlv.parse(certificate));
        assertThat(error(assistant.ask(Tlv.of(0xBF38, parts)))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateRole.class,
            names = {"DP_TLS", "DP_PB", "DS_TLS"})
    void a_certificate_for_something_else_has_the_wrong_role(CertificateRole role) {
        server.authentication = PKI.server(CURVE, role, DownloadServer.ID, DownloadServer.ADDRESS);
        assertThat(authenticationError()).isEqualTo(5);
    }

    @Test
    void a_key_on_a_curve_the_card_does_not_know_is_not_supported() {
        server.authentication = ForeignCurve.of(server.authentication, PKI.issuer(CURVE));
        assertThat(authenticationError()).isEqualTo(3);
    }

    @Test
    void the_holder_of_the_certificate_has_to_sign() {
        Tlv request = server.authenticate(assistant.ask("BF2E 00"));
        List<Tlv> parts = new ArrayList<>(request.children());
        parts.set(1, Tlv.of(0x5F37, server.binding.keyPair().sign(parts.get(0).toBytes())));
        assertThat(error(assistant.ask(Tlv.of(0xBF38, parts)))).isEqualTo(2);
    }

    @Test
    void another_challenge_than_the_last_is_a_mismatch() {
        Tlv first = assistant.ask("BF2E 00");
        assistant.ask("BF2E 00");
        assertThat(error(assistant.ask(server.authenticate(first)))).isEqualTo(6);
    }

    @Test
    void a_challenge_is_answered_once() {
        Tlv challenge = assistant.ask("BF2E 00");
        Tlv request = server.authenticate(challenge);
        assertThat(assistant.ask(request).child(0xA0)).isPresent();
        assertThat(error(assistant.ask(request))).isEqualTo(4);
        assertThat(error(assistant(255).ask(request))).isEqualTo(4);
    }

    @Test
    void what_is_no_such_request_is_incorrect_data() {
        assertThat(assistant.send(bytes("BF3800"))).isEqualTo("6A80");
        Tlv request = server.authenticate(assistant.ask("BF2E 00"));
        for (int missing = 0; missing < 5; missing++) {
            List<Tlv> parts = new ArrayList<>(request.children());
            parts.remove(missing);
            assertThat(assistant.send(Tlv.of(0xBF38, parts).toBytes())).isEqualTo("6A80");
        }
        assertThat(assistant.ask(request).child(0xA0)).isPresent();
    }

    @Test
    void the_answer_repeats_the_context_and_tells_all_of_the_card() {
        Tlv answer = assistant.ask(server.authenticate(assistant.ask("BF2E 00")));
        Tlv signed = answer.child(0xA0).orElseThrow().children().get(0);
        assertThat(signed.children().stream().map(Tlv::tag)).containsExactly(0x80, 0x83, 0x84, 0xBF22, 0xA0);
        assertThat(hex(signed.child(0xA0).orElseThrow())).isEqualTo(hex(server.context));
        assertThat(hex(signed.child(0xBF22).orElseThrow())).isEqualTo(hex(assistant.ask("BF22 00")));
        assertThat(hex(assistant.ask("BF20 00")))
                .contains(HexFormat.of()
                        .withUpperCase()
                        .formatHex(server.issuer.subjectKeyIdentifier().orElseThrow()));
    }

    @Test
    void a_discovery_server_authenticates_but_has_no_downloads() {
        server.authentication = PKI.server(CURVE, CertificateRole.DS_AUTH, DownloadServer.ID, DownloadServer.ADDRESS);
        assertThat(preparationError()).isEqualTo(4);
    }

    @Test
    void a_binding_certificate_of_another_issuer_role_or_server_is_invalid() {
        server.binding = new DownloadServer(STRANGERS, CURVE).binding;
        assertThat(preparationError()).isEqualTo(1);
        server.binding = server.authentication;
        assertThat(preparationError()).isEqualTo(1);
        server.binding =
                PKI.server(CURVE, CertificateRole.DP_PB, new ObjectIdentifier("2.999.12"), DownloadServer.ADDRESS);
        assertThat(preparationError()).isEqualTo(1);
    }

    @Test
    void a_binding_key_on_a_curve_the_card_does_not_know_is_not_supported() {
        server.binding = ForeignCurve.of(server.binding, PKI.issuer(CURVE));
        assertThat(preparationError()).isEqualTo(3);
    }

    @Test
    void the_server_has_to_sign_what_the_card_signed() {
        server.prepare(assistant.ask(server.authenticate(assistant.ask("BF2E 00"))));
        server.euiccSignature = new byte[64];
        assertThat(error(assistant.ask(server.prepare()))).isEqualTo(2);
    }

    @Test
    void the_transaction_has_to_be_the_one_that_was_authenticated() {
        server.prepare(assistant.ask(server.authenticate(assistant.ask("BF2E 00"))));
        server.transactionId = new byte[16];
        assertThat(error(assistant.ask(server.prepare()))).isEqualTo(5);
    }

    @Test
    void nothing_is_prepared_without_authentication() {
        assertThat(error(assistant.ask(server.prepare()))).isEqualTo(4);
        assistant.ask("BF2E 00");
        assertThat(error(assistant.ask(server.prepare()))).isEqualTo(4);
    }

    @Test
    void a_code_that_is_wanted_must_be_there() {
        server.confirmationCode = Optional.of("1234");
        Tlv request = server.prepare(assistant.ask(server.authenticate(assistant.ask("BF2E 00"))));
        List<Tlv> parts = new ArrayList<>(request.children());
        parts.remove(2);
        assertThat(error(assistant.ask(Tlv.of(0xBF21, parts)))).isEqualTo(127);
    }

    private int authenticationError() {
        return error(assistant.ask(server.authenticate(assistant.ask("BF2E 00"))));
    }

    private int preparationError() {
        return error(assistant.ask(server.prepare(assistant.ask(server.authenticate(assistant.ask("BF2E 00"))))));
    }

    private int error(Tlv answer) {
        Tlv error = answer.child(0xA1).orElseThrow();
        assertThat(error.bytes(0x80)).contains(server.transactionId);
        return Der.toInt(error.bytes(0x02).orElseThrow()).orElseThrow();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
