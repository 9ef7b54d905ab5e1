package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.DownloadTest.EID;
import static dev.mynah.euicc.isdr.DownloadTest.METADATA;
import static dev.mynah.euicc.isdr.DownloadTest.PACKAGE;
import static dev.mynah.euicc.isdr.DownloadTest.PKI;
import static dev.mynah.euicc.isdr.DownloadTest.assistant;
import static dev.mynah.euicc.isdr.DownloadTest.bind;
import static dev.mynah.euicc.isdr.DownloadTest.prepared;
import static dev.mynah.euicc.isdr.DownloadTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.rsp.BoundPackage;
import dev.mynah.euicc.rsp.SegmentProtection;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a package, the server is told where and why, and the card is as it was. */
@Conforms(to = "SGP.22 2.5.6", by = ProfileDownload.class)
class RefusedPackagesTest {

    private final Assistant assistant = assistant(255);
    private final DownloadServer server = new DownloadServer(PKI, Curve.NIST_P256);

    @Test
    void the_opening_is_signed_for_this_card_and_transaction_and_asks_for_an_installation() {
        BoundPackage bound = bind(assistant, server);
        Tlv opening = bound.opening();
        refused(assistant, opened(bound, Tlv.of(0xBF23, opening.children().subList(0, 4))), 0, 1);

        bound = bind(assistant, server);
        List<Tlv> parts = new ArrayList<>(bound.opening().children());
        parts.set(4, Tlv.of(0x5F37, new byte[64]));
        refused(assistant, opened(bound, Tlv.of(0xBF23, parts)), 0, 2);

        bound = bind(assistant, server);
        Tlv other = Tlv.of(0x80, new byte[16]);
        refused(assistant, opened(bound, server.withPart(bound.opening(), 1, other)), 0, 3);

        bound = bind(assistant, server);
        Tlv des = (Tlv) Tlv.parse(HexFormat.of().parseHex("A60A80018081011084021234"));
        refused(assistant, opened(bound, server.withPart(bound.opening(), 2, des)), 0, 4);

        bound = bind(assistant, server);
        Tlv update = Tlv.of(0x82, new byte[] {2});
        refused(assistant, opened(bound, server.withPart(bound.opening(), 0, update)), 0, 5);

        bound = bind(assistant, server);
        Tlv nowhere = Tlv.of(0x5F49, new byte[65]);
        refused(assistant, opened(bound, server.withPart(bound.opening(), 3, nowhere)), 0, 1);
    }

    @Test
    void every_segment_is_checked() {
        int[] commands = {1, 2, 4, 5, 5};
        for (int n = 0; n < commands.length; n++) {
            BoundPackage bound = bind(assistant, server);
            List<List<Tlv>> segments = List.of(
                    new ArrayList<>(bound.configuration()),
                    new ArrayList<>(bound.metadata()),
                    new ArrayList<>(bound.keys()),
                    new ArrayList<>(bound.profile()));
            List<Tlv> container = segments.get(Math.min(n, 3));
            int index = n == 4 ? 1 : 0;
            byte[] changed = container.get(index).toBytes();
            changed[changed.length / 2] ^= 0x04;
            container.set(index, (Tlv) Tlv.parse(changed));
            refused(
                    assistant,
                    new BoundPackage(
                            bound.opening(), segments.get(0), segments.get(1), segments.get(2), segments.get(3)),
                    commands[n],
                    8);
        }
    }

    @Test
    void segments_keep_their_order() {
        BoundPackage bound = bind(assistant, server);
        List<Tlv> reversed = new ArrayList<>(bound.profile());
        Collections.reverse(reversed);
        refused(
                assistant,
                new BoundPackage(bound.opening(), bound.configuration(), bound.metadata(), bound.keys(), reversed),
                5,
                8);

        bound = bind(assistant, server);
        List<Tlv> wrongKind = List.of(Tlv.of(0x88, new byte[40]));
        refused(
                assistant,
                new BoundPackage(bound.opening(), bound.configuration(), bound.metadata(), bound.keys(), wrongKind),
                5,
                7);
    }

    @Test
    void commands_that_open_but_say_something_else_are_incorrect() {
        BoundPackage bound = bind(assistant, server);
        SegmentProtection protection = new SegmentProtection(server.session);
        List<Tlv> configuration = List.of(protection.protect(0x87, new byte[] {0x30, 0}));
        refused(
                assistant,
                new BoundPackage(bound.opening(), configuration, bound.metadata(), bound.keys(), bound.profile()),
                1,
                1);

        bound = bind(assistant, server);
        protection = new SegmentProtection(server.session);
        protection.protect(0x87, new byte[] {(byte) 0xBF, 0x24, 0});
        protection.protect(0x88, METADATA);
        List<Tlv> keys = List.of(protection.protect(0x87, HexFormat.of().parseHex("BF2603800100")));
        refused(
                assistant,
                new BoundPackage(bound.opening(), bound.configuration(), bound.metadata(), keys, bound.profile()),
                4,
                1);
    }

    @Test
    void metadata_are_checked_before_the_profile_comes() {
        refused(assistant, described(new byte[] {(byte) 0xBF, 0x25, 0}), 2, 1);
        refused(assistant, described(new byte[] {1, 2, 3}), 2, 1);
        refused(assistant, described(with("950107")), 2, 6);
        refused(assistant, described(with("990206C0")), 2, 15);
    }

    @Test
    void a_profile_that_is_cut_reordered_or_wrong_names_the_element() {
        refused(assistant, containing(Arrays.copyOf(PACKAGE, PACKAGE.length - 9)), 5, 12);
        refused(assistant, containing(Arrays.copyOfRange(PACKAGE, 58, PACKAGE.length)), 5, 12);
        byte[] changed = PACKAGE.clone();
        changed[70] ^= 0x20;
        Tlv result = assistant.load(containing(changed));
        Tlv error = result.child(0xBF27)
                .flatMap(it -> it.child(0xA2))
                .flatMap(it -> it.child(0xA1))
                .orElseThrow();
        assertThat(Tlv.parse(error.bytes(0x82).orElseThrow())).isInstanceOf(Tlv.class);
    }

    @Test
    void a_profile_that_does_not_fit_is_refused() {
        EuiccSpec usual = EuiccSpec.of(EID, MepMode.NONE, 1, List.of());
        for (int memory : new int[] {0, 600}) {
            EuiccSpec small = new EuiccSpec(
                            EID,
                            MepMode.NONE,
                            1,
                            List.of(),
                            Optional.empty(),
                            usual.rootSmdsAddress(),
                            usual.authorisedRules(),
                            memory,
                            true)
                    .withIdentity(EuiccIdentity.issuedBy(PKI, EID));
            Assistant full = new Assistant(small, new Random(1), 255);
            refused(full, bind(full, server), memory == 0 ? 1 : 5, 10);
        }
    }

    @Test
    void bits_flipped_anywhere_never_leave_a_trace() {
        Random random = new Random(20261126);
        for (int round = 0; round < 40; round++) {
            Map<String, String> before = assistant.content();
            List<byte[]> pieces = bind(assistant, server).pieces();
            byte[] changed = pieces.get(random.nextInt(pieces.size()));
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            boolean refused = false;
            for (byte[] piece : pieces) {
                String answer = assistant.send(piece);
                refused |= !answer.equals("9000");
            }
            if (!refused) {
                // A length became longer, and the card waits for more.
                assistant.ask("BF2E 00");
            }
            assertThat(assistant.content()).as("round %d", round).isEqualTo(before);
        }
        assertThat(DownloadTest.succeeded(assistant.load(bind(assistant, server))))
                .isTrue();
    }

    @FuzzTest
    void any_pieces_leave_the_card_as_it_was(byte[] bytes) {
        Assistant fuzzed = assistant(255);
        List<byte[]> pieces = bind(fuzzed, server).pieces();
        Map<String, String> before = fuzzed.content();
        pieces.subList(0, bytes.length == 0 ? 0 : bytes[0] & 0x07).forEach(fuzzed::send);
        for (int at = 1; at < bytes.length; ) {
            int length = Math.min(bytes[at] & 0xFF, bytes.length - at - 1);
            String answer = fuzzed.send(Arrays.copyOfRange(bytes, at + 1, at + 1 + length));
            assertThat(answer).matches("BF.*9000|9000|6985|6A80|6A88");
            at += 1 + length;
        }
        fuzzed.ask("BF2E 00");
        assertThat(fuzzed.content()).isEqualTo(before);
    }

    private static BoundPackage opened(BoundPackage bound, Tlv opening) {
        return new BoundPackage(opening, bound.configuration(), bound.metadata(), bound.keys(), bound.profile());
    }

    private BoundPackage described(byte[] metadata) {
        return server.bind(prepared(assistant, server), EID, metadata, PACKAGE);
    }

    private BoundPackage containing(byte[] profilePackage) {
        return server.bind(prepared(assistant, server), EID, METADATA, profilePackage);
    }

    private static byte[] with(String element) {
        Tlv usual = (Tlv) Tlv.parse(METADATA);
        Tlv added = (Tlv) Tlv.parse(HexFormat.of().parseHex(element));
        List<Tlv> elements = new ArrayList<>(usual.children());
        elements.removeIf(it -> it.tag() == added.tag());
        elements.add(added);
        return Tlv.of(0xBF25, elements).toBytes();
    }
}
