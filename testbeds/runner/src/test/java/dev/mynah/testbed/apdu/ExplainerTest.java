package dev.mynah.testbed.apdu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExplainerTest {
    private static final HexFormat HEX = HexFormat.of();

    private final Explainer explainer = new Explainer();

    private Explained explain(String command, String response) {
        return explainer.explain(HEX.parseHex(command.replace(" ", "")), HEX.parseHex(response.replace(" ", "")));
    }

    @Test
    void files_are_named_by_where_one_is() {
        assertThat(explain("00A4000C026FAD", "6A82").command()).isEqualTo("SELECT MF/EF.6FAD");
        explain("00A4040C07A0000000871004", "9000");
        assertThat(explain("00A4000C026FAD", "9000").command()).startsWith("SELECT ADF.ISIM/EF.AD");
        explain("00A4040C07A0000000871002", "9000");
        assertThat(explain("00A4000C026FAD", "9000").command()).startsWith("SELECT ADF.USIM/EF.AD");
        assertThat(explainer.place()).isEqualTo("ADF.USIM/EF.AD");
        assertThat(explain("00A4080C04 7FFF6F07", "9000").command())
                .isEqualTo("SELECT ADF.USIM/EF.IMSI  (31.102 4.2.2)");
        assertThat(explain("00A4000C023F00", "9000").command()).isEqualTo("SELECT MF");
    }

    @Test
    void what_the_card_refused_is_not_where_one_is() {
        explain("00A4000C022FE2", "6A82");
        assertThat(explainer.place()).isEqualTo("MF");
    }

    @Test
    void each_channel_has_its_own_place() {
        assertThat(explain("0070000001", "01 9000").details()).containsExactly("channel 1");
        explain("01A4040C07A0000000871002", "9000");
        assertThat(explain("01B0870009", "080910100000000010 9000"))
                .isEqualTo(new Explained(
                        "READ BINARY SFI 07 on channel 1 of ADF.USIM/EF.IMSI",
                        true,
                        "done",
                        List.of("001010000000001")));
        assertThat(explainer.place()).isEqualTo("MF");
    }

    @Test
    void an_answer_in_pieces_is_read_as_one() {
        assertThat(explain("00A40004022FE2", "6117").details()).isEmpty();
        assertThat(explain("00C0000010", "6214 8202 4121 8302 2FE2 8A01 05 8B03 6107")
                        .details())
                .isEmpty();
        assertThat(explain("00C0000007", "2F060B 8002 000A 9000").details())
                .contains("62 FCP template", "  80 file size: 000A  10 bytes");
    }

    @Test
    void a_padded_record_shows_its_data_object() {
        explain("00A4000C022F00", "9000");
        assertThat(explain("00B201041C", "61 10 4F07A0000000871002 50055553494D31 FFFFFFFFFFFFFFFFFFFF 9000")
                        .details())
                .contains("61 application template", "  50: 5553494D31  \"USIM1\"");
    }

    @Test
    void status_words_are_said_with_their_numbers() {
        assertThat(explain("0020000108FFFFFFFFFFFFFFFF", "63C2").meaning()).isEqualTo("wrong, 2 tries left");
        assertThat(explain("80F20000", "910B").meaning())
                .isEqualTo("done, and a proactive command of 11 bytes waits for FETCH");
        assertThat(explain("00B0000000", "6C0A").meaning()).isEqualTo("wrong Le: 10 is right");
        assertThat(explain("00B0000000", "6982").success()).isFalse();
        assertThat(explain("00FF0000", "1234").meaning()).isEqualTo("not a status word I know");
    }

    @Test
    void functions_of_the_isd_r_are_named() {
        assertThat(explain("80E2910006BF3E035C015A00", "6A88").command()).isEqualTo("STORE DATA GetEuiccData");
    }

    @Test
    void names_become_selections() {
        assertThat(FileSelection.of("EF.ICCID")).containsExactly("00A40804022FE200");
        assertThat(FileSelection.of("mf")).containsExactly("00A40004023F0000");
        assertThat(FileSelection.of("ADF.USIM/DF.5GS"))
                .containsExactly("00A4040010A0000000871002FFFFFFFF890709000000", "00A40804047FFF5FC000");
        assertThat(FileSelection.of("ef.imsi")).hasSize(2).last().isEqualTo("00A40804047FFF6F0700");
        assertThat(FileSelection.of("ISD-R")).hasSize(1);
        assertThat(FileSelection.of("EF.NOTHING")).isEmpty();
    }

    @Test
    void whatever_is_said_is_explained_somehow() {
        long seed = 20261126;
        Random random = new Random(seed);
        int[] instructions = {0xA4, 0xB0, 0xB2, 0xC0, 0x70, 0xE2, 0xF2, 0x20, 0x88, 0x12, 0xDC, 0xD6};
        for (int i = 0; i < 20_000; i++) {
            byte[] command = new byte[random.nextInt(30)];
            random.nextBytes(command);
            if (command.length > 1 && random.nextBoolean()) {
                command[1] = (byte) instructions[random.nextInt(instructions.length)];
            }
            byte[] response = new byte[2 + random.nextInt(40)];
            random.nextBytes(response);
            if (random.nextBoolean()) {
                response[response.length - 2] = (byte) (random.nextBoolean() ? 0x90 : 0x61);
            }
            assertThat(explainer.explain(command, response).meaning())
                    .as("seed %d, round %d", seed, i)
                    .isNotEmpty();
        }
    }
}
