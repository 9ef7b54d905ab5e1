package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.pki.TestPki;
import dev.mynah.euicc.rsp.BoundPackage;
import dev.mynah.euicc.rsp.Vectors;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile comes to the card from a server, by APDUs alone. */
@Conforms(to = "SGP.22 5.7.6", by = LoadBoundProfilePackage.class)
class DownloadTest {

    static final String EID = "89049032123451234512345678901235";
    static final TestPki PKI = TestPki.of("test");
    static final JsonNode BOUND =
            Vectors.read("bpp-golden.json").get("packages").get(0);
    static final byte[] METADATA = Vectors.hex(BOUND, "profileMetadata");
    static final byte[] PACKAGE = Vectors.hex(BOUND.get("upp"), "der");
    static final String ICCID = "989919020182213560F3";

    static Assistant assistant(int block) {
        EuiccSpec spec = EuiccSpec.of(EID, MepMode.NONE, 1, List.of()).withIdentity(EuiccIdentity.issuedBy(PKI, EID));
        return new Assistant(spec, new Random(1), block);
    }

    @ParameterizedTest
    @CsvSource({"NIST_P256, 120", "NIST_P256, 255", "BRAINPOOL_P256R1, 120", "BRAINPOOL_P256R1, 255"})
    void a_profile_is_downloaded_enabled_and_there_after_a_loss_of_power(Curve curve, int block) {
        Assistant assistant = assistant(block);
        DownloadServer server = new DownloadServer(PKI, curve);

        Tlv result = assistant.load(bind(assistant, server));

        Tlv data = result.child(0xBF27).orElseThrow();
        assertThat(server.euiccKey.verifies(data.toBytes(), result.bytes(0x5F37).orElseThrow()))
                .isTrue();
        assertThat(hex(data)).isEqualTo("""
                BF2762 8010 00112233445566778899AABBCCDDEEFF
                BF2F27 800101 81020780 0C12 736D64702E6D796E61682E6578616D706C65 5A0A 989919020182213560F3
                0603 88370A
                A21F A01D 4F10 A0000005591010FFFFFFFF8900001000 0409 3007A0053003800100
                """.replaceAll("\\s", ""));

        assertThat(hex(assistant.ask("BF2D 00"))).contains("5A0A" + ICCID, "9F700100");
        assertThat(hex(assistant.ask("BF2B 05 A003 800101"))).contains(hex(result));
        assistant.powerCycle();
        assertThat(hex(assistant.ask("BF31 11 A00C 5A0A" + ICCID + "810100"))).isEqualTo("BF3103800100");
        assertThat(hex(assistant.ask("BF2D 00"))).contains("9F700101");
    }

    @Test
    void the_session_keys_may_protect_the_profile_too() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        server.replacedKeys = Optional.empty();
        assertThat(succeeded(assistant.load(bind(assistant, server)))).isTrue();
    }

    @Test
    void a_confirmation_code_is_passed_on_and_must_be_there_when_wanted() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        server.confirmationCode = Optional.of("1234");
        assertThat(succeeded(assistant.load(bind(assistant, server)))).isTrue();
    }

    @Test
    void a_package_for_another_profile_than_its_metadata_say_is_refused() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        byte[] metadata = METADATA.clone();
        metadata[8] ^= 0x10;
        BoundPackage bound = server.bind(prepared(assistant, server), EID, metadata, PACKAGE);
        refused(assistant, bound, 5, 13);
    }

    @Test
    void a_profile_whose_file_names_another_is_refused() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        byte[] changed = PACKAGE.clone();
        int file = HexFormat.of().formatHex(PACKAGE).indexOf(ICCID.toLowerCase(java.util.Locale.ROOT)) / 2;
        changed[file + 5] ^= 0x01;
        refused(assistant, server.bind(prepared(assistant, server), EID, METADATA, changed), 5, 13);
    }

    @Test
    void others_whom_the_metadata_name_are_told_too() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        List<Tlv> elements = new ArrayList<>(((Tlv) Tlv.parse(METADATA)).children());
        elements.removeIf(it -> it.tag() == 0xB6);
        String told = "B624 3010 8002 0780 810A 6F746865722E74657374 3010 8002 0780 810A 6F746865722E74657374"
                .replace(" ", "");
        elements.add((Tlv) Tlv.parse(HexFormat.of().parseHex(told)));
        byte[] metadata = Tlv.of(0xBF25, elements).toBytes();

        assertThat(succeeded(assistant.load(server.bind(prepared(assistant, server), EID, metadata, PACKAGE))))
                .isTrue();

        assertThat(hex(assistant.ask("BF28 00")))
                .contains("800101810207800C12", "800102810207800C0A6F746865722E74657374", "800103810207800C0A");
    }

    @Test
    void a_profile_that_is_there_is_not_loaded_again() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        assertThat(succeeded(assistant.load(bind(assistant, server)))).isTrue();
        refused(assistant, bind(assistant, new DownloadServer(PKI, Curve.NIST_P256)), 2, 9);
    }

    @Test
    void a_download_that_loses_power_is_reported_and_may_be_tried_with_the_same_package_keys() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        Map<String, String> before = assistant.content();
        List<byte[]> pieces = bind(assistant, server).pieces();
        for (byte[] piece : pieces.subList(0, 6)) {
            assertThat(assistant.send(piece)).isEqualTo("9000");
        }

        assistant.powerCycle();

        assertThat(assistant.content()).isEqualTo(before);
        String results = hex(assistant.ask("BF2B 00"));
        assertThat(results).contains("5A0A" + ICCID, "A208A10680010581010B");
        assertThat(assistant.send(pieces.get(6))).isEqualTo("6985");

        DownloadServer again = new DownloadServer(PKI, Curve.NIST_P256);
        again.boundFor = Optional.of(server.ofCard);
        BoundPackage bound = bind(assistant, again);
        assertThat(again.ofCard).isEqualTo(server.ofCard);
        assertThat(succeeded(assistant.load(bound))).isTrue();

        // The key is used up.
        DownloadServer third = new DownloadServer(PKI, Curve.NIST_P256);
        third.boundFor = Optional.of(server.ofCard);
        bind(assistant, third);
        assertThat(third.ofCard).isNotEqualTo(server.ofCard);
    }

    @Test
    void an_assistant_that_begins_anew_interrupts_a_download() {
        Assistant assistant = assistant(255);
        List<byte[]> pieces =
                bind(assistant, new DownloadServer(PKI, Curve.NIST_P256)).pieces();
        pieces.subList(0, 2).forEach(assistant::send);
        assistant.ask("BF2E 00");
        assertThat(hex(assistant.ask("BF2B 00"))).contains("A208A10680010281010B");
        assertThat(assistant.send(pieces.get(2))).isEqualTo("6985");
    }

    @Test
    void pieces_without_a_session_are_out_of_turn() {
        Assistant assistant = assistant(255);
        List<byte[]> pieces =
                bind(assistant(255), new DownloadServer(PKI, Curve.NIST_P256)).pieces();
        for (byte[] piece : pieces) {
            assertThat(assistant.send(piece)).isEqualTo("6985");
        }
    }

    @Test
    void a_session_can_be_cancelled_once() {
        Assistant assistant = assistant(255);
        DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);
        server.prepare(assistant.ask(server.authenticate(assistant.ask("BF2E 00"))));
        String cancel = "BF41 15 8010 00112233445566778899AABBCCDDEEFF 810102";

        Tlv answer = assistant.ask(cancel);

        List<Tlv> ok = answer.child(0xA0).orElseThrow().children();
        assertThat(hex(ok.get(0))).isEqualTo("301A801000112233445566778899AABBCCDDEEFF" + "810388370A" + "820102");
        assertThat(server.euiccKey.verifies(ok.get(0).toBytes(), ((Tlv.Primitive) ok.get(1)).value()))
                .isTrue();
        assertThat(hex(assistant.ask(cancel))).isEqualTo("BF4103810105");
        assertThat(assistant.send(HexFormat.of().parseHex("bf4103810102"))).isEqualTo("6A80");
    }

    static Tlv prepared(Assistant assistant, DownloadServer server) {
        return assistant.ask(server.prepare(assistant.ask(server.authenticate(assistant.ask("BF2E 00")))));
    }

    static BoundPackage bind(Assistant assistant, DownloadServer server) {
        return server.bind(prepared(assistant, server), EID, METADATA, PACKAGE);
    }

    /** The package is refused with this command and reason, the card as it was, and what is left of the package out of turn. */
    static void refused(Assistant assistant, BoundPackage bound, int command, int reason) {
        refused(assistant, bound.pieces(), command, reason);
    }

    static void refused(Assistant assistant, List<byte[]> pieces, int command, int reason) {
        Map<String, String> before = assistant.content();
        Tlv result = assistant.load(pieces);
        assertThat(outcome(result)).isEqualTo(command + "/" + reason);
        assertThat(assistant.content()).isEqualTo(before);
        assertThat(assistant.send(pieces.get(pieces.size() - 1))).isEqualTo("6985");
        assertThat(hex(assistant.ask("BF2B 00"))).contains(hex(result));
    }

    /** {@code command/reason}, or {@code installed}. */
    static String outcome(Tlv result) {
        Tlv outcome = result.child(0xBF27).orElseThrow().child(0xA2).orElseThrow();
        return outcome.child(0xA1)
                .map(it ->
                        it.bytes(0x80).orElseThrow()[0] + "/" + it.bytes(0x81).orElseThrow()[0])
                .orElse("installed");
    }

    static boolean succeeded(Tlv result) {
        return outcome(result).equals("installed");
    }

    static String hex(Tlv object) {
        return HexFormat.of().withUpperCase().formatHex(object.toBytes());
    }
}
