package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.HEX;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.conformance.Conforms;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 5.7.2", by = IsdRSession.class)
class IsdRSessionTest {

    private final TestCard card =
            TestCard.with(MepMode.B, 2, profile(ALPHA, "Alpha").enabledOnPort(0), profile(BETA, "Beta"));
    private final IsdRSession session = card.isdR.open(0);

    @Test
    void a_request_may_come_in_any_number_of_blocks() {
        assertThat(storeData("81E2110001 BF")).isEqualTo("9000");
        assertThat(storeData("81E2110102 3E03")).isEqualTo("9000");
        assertThat(storeData("81E2910203 5C015A")).startsWith("BF3E125A10").endsWith("9000");
    }

    @Test
    void there_is_no_other_command_than_store_data() {
        assertThat(storeData("81CA9F7F00")).isEqualTo("6D00");
        assertThat(storeData("01E2910006 BF3E035C015A")).isEqualTo("6E00");
    }

    @Test
    void an_answer_may_be_longer_than_a_response() {
        String name = "A very long name of a profile, as long as a name may be at most!";
        ProfileSpecBuilder[] many = IntStream.range(10, 30)
                .mapToObj(n -> profile("89999127304791307" + n, name).serviceProviderName("S"))
                .toArray(ProfileSpecBuilder[]::new);

        assertThat(TestCard.with(MepMode.NONE, 1, many).es10(0, "BF2D00")).startsWith("BF2D820874A0820870E36A5A0A");
    }

    @Test
    void blocks_out_of_order_are_refused_and_block_0_begins_anew() {
        assertThat(storeData("81E2910106 BF3E035C015A")).isEqualTo("6A86");
        assertThat(storeData("81E2110001 BF")).isEqualTo("9000");
        assertThat(storeData("81E2910201 3E")).isEqualTo("6A86");
        assertThat(storeData("81E2110001 BF")).isEqualTo("9000");
        assertThat(storeData("81E2910006 BF3E035C015A")).startsWith("BF3E125A10");
        assertThat(storeData("81E2800006 BF3E035C015A")).isEqualTo("6A86");
    }

    @Test
    void a_request_that_never_ends_is_refused() {
        String status = "9000";
        int block = 0;
        byte[] command = new byte[260];
        System.arraycopy(HEX.parseHex("81E21100FF"), 0, command, 0, 5);
        while (status.equals("9000")) {
            assertThat(block).isLessThan(256);
            command[3] = (byte) block++;
            status = storeData(HEX.formatHex(command));
        }
        assertThat(status).isEqualTo("6A84");
        assertThat(block * 255).isBetween(IsdRSession.LONGEST_REQUEST, IsdRSession.LONGEST_REQUEST + 255);
        assertThat(storeData("81E2910006 BF3E035C015A")).startsWith("BF3E125A10");
    }

    @Test
    void sessions_do_not_mix() {
        IsdRSession other = card.isdR.open(1);
        assertThat(storeData("81E2110003 BF3E03")).isEqualTo("9000");
        assertThat(HEX.formatHex(
                        other.transmit(command("81E2910006 BF3E035C015A")).bytes()))
                .startsWith("BF3E125A10");
        assertThat(storeData("81E2910103 5C015A")).startsWith("BF3E125A10");
    }

    @FuzzTest
    void whatever_is_stored_gets_a_status_and_the_next_request_is_answered(byte[] bytes) {
        TestCard fuzzed = TestCard.with(MepMode.B, 2, profile(ALPHA, "Alpha").enabledOnPort(0), profile(BETA, "Beta"));
        IsdRSession target = fuzzed.isdR.open(1);
        // Each piece: its length, then a command's P1, P2 and data.
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes[at] & 0x7F, bytes.length - at - 1);
            byte[] piece = Arrays.copyOfRange(bytes, at + 1, at + 1 + length);
            at += 1 + length;
            byte[] header = {(byte) 0x81, (byte) 0xE2, (byte) 0x91, 0, (byte) piece.length};
            byte[] whole = Arrays.copyOf(header, 5 + piece.length);
            System.arraycopy(piece, 0, whole, 5, piece.length);
            Optional<CommandApdu> command = CommandApdu.parse(whole);
            if (command.isPresent()) {
                ResponseApdu response = target.transmit(command.get());
                assertThat(response.status().sw1()).isIn(0x90, 0x6A, 0x6D, 0x6E);
            }
            Optional<CommandApdu> raw = CommandApdu.parse(piece);
            raw.ifPresent(it -> assertThat(target.transmit(it).status().sw1()).isIn(0x90, 0x6A, 0x6D, 0x6E));
        }
        assertThat(fuzzed.es10(0, "BF3E035C015A")).startsWith("BF3E125A10");
    }

    private String storeData(String hex) {
        return HEX.formatHex(session.transmit(command(hex)).bytes());
    }

    private static CommandApdu command(String hex) {
        return CommandApdu.parse(HEX.parseHex(hex.replace(" ", ""))).orElseThrow();
    }
}
