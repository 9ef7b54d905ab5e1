package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.Card;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.ota.OtaServer;
import dev.mynah.euicc.ota.OtaSpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An operator writes files over the air: short messages in envelopes, secured by AES, answers opened and checked. */
@Conforms(to = "TS 102 226 8", by = RemoteFileCommands.class)
class RemoteFileCommandsTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String KIC = "00112233445566778899AABBCCDDEEFF";
    private static final String KID = "FFEEDDCCBBAA99887766554433221100";
    private static final byte[] USIM = HEX.parseHex("A0000000871002");
    /** PIN1 is asked for and nobody has shown it. */
    private static final PinSpec LOCKED = new PinSpec("1234", "12345678", "1234", "12345678", "12345678", true);

    /** Higher counter, ciphered, CC; a response always, ciphered, with CC. */
    private static final int SPI = 0x1619;

    private final OtaServer server = OtaServer.aes(1, KIC, KID);
    private final CardMemory memory = CardMemory.inRam();
    private CardPort port = card().port(0);
    private long counter;

    private Card card() {
        OtaSpec ota = OtaSpec.of(OtaSpec.KeyType.AES.keys(1, HEX.parseHex(KIC), HEX.parseHex(KID), 0))
                .withFiles(HEX.parseHex("B00000"), OtaSpec.USUAL_SECURITY, Optional.empty())
                .withFiles(HEX.parseHex("B00010"), OtaSpec.USUAL_SECURITY, Optional.of(USIM));
        return Euicc.of(
                EuiccSpec.of(
                        Cards.EID,
                        MepMode.NONE,
                        1,
                        List.of(Cards.alpha()
                                .pins(LOCKED)
                                .ota(ota)
                                .enabledOnPort(0)
                                .build())),
                memory);
    }

    private String manage(String tar, String script) {
        return manage(server.packet(SPI, tar, ++counter, script));
    }

    private String manage(byte[] packet) {
        String tpdu = HEX.formatHex(OtaServer.deliver("027000", packet));
        String objects = "82028381" + "8B" + length(tpdu) + tpdu;
        String envelope = "D1" + length(objects) + objects;
        String answer = send(port, "80C20000%02X".formatted(envelope.length() / 2) + envelope + "00");
        assertThat(answer).endsWith("9000");
        return server.open(SPI, HEX.parseHex(answer.substring(0, answer.length() - 4)));
    }

    private static String length(String hex) {
        int length = hex.length() / 2;
        return (length > 127 ? "81" : "") + "%02X".formatted(length);
    }

    @Test
    void a_file_is_written_though_nobody_has_shown_a_code() {
        assertThat(manage("B00010", "00A40000027F FF 00A40000026F46 00D6000005 0154455354 00B0000005".replace(" ", "")))
                .matches("00 0490000154455354");
        play(port, """
                > 00A40004023F00
                < 61..
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4000C 02 6F46
                < 9000
                > 00B0000005
                < 0154455354 9000
                """);
    }

    @Test
    void what_was_written_and_the_counter_survive_a_power_cycle() {
        manage("B00010", "00A40000026F46 00D6000005 0154455354");
        port = card().port(0);
        assertThat(manage("B00010", "00A40000026F46 00B0000005")).isEqualTo("00 0290000154455354");
        counter--;
        assertThat(manage("B00010", "00A40000026F46 00D6000001 FF")).isEqualTo("02 ");
    }

    @Test
    void the_script_ends_with_the_command_that_fails() {
        assertThat(manage("B00000", "00A40000022FE2 00A40000026FFF 00A40000023F00"))
                .isEqualTo("00 026A82");
        assertThat(manage("B00000", "00A40000022FE2 0020000108 31323334FFFFFFFF"))
                .isEqualTo("00 026D00");
        assertThat(manage("B00000", "00A40000022FE2 00B00000")).isEqualTo("00 026700");
        assertThat(manage("B00000", "00A40004022FE2 00C0000004")).startsWith("00 02900062");
    }

    @Test
    void the_files_of_an_application_are_for_its_own_tar() {
        String aid = "00A4040C07" + HEX.formatHex(USIM);
        assertThat(manage("B00000", aid + "00A40000026F46 00D6000001 01")).isEqualTo("00 036982");
        assertThat(manage("B00010", "00A40000022FE2")).isEqualTo("00 016A82");
        assertThat(manage("B00010", "00A40000023F00 00A40000022FE2 00B000000A")).startsWith("00 039000989400");
    }

    @Test
    void a_scripting_template_tells_of_each_command_that_gives_something() {
        assertThat(manage("B00000", "AA10 2207 00A4000C022FE2 2205 00B0000002"))
                .isEqualTo("00 AB09800102 23049894 9000"
                        .replace("94 9000", "949000")
                        .replace("02 23", "0223"));
        assertThat(manage("B00000", "AA10 2207 00A4000C026FFF 2205 00B0000002")).isEqualTo("00 AB0780010123026A82");
        assertThat(manage("B00000", "AE80 2207 00A4000C022FE2 2205 00B0000002 0000"))
                .isEqualTo("00 AF802304989490000000");
        assertThat(manage("B00000", "AA02 4700")).isEqualTo("00 AB06800100900101");
        assertThat(manage("B00000", "AA7F 2200")).isEqualTo("00 AB06800100900102");
    }

    @Test
    void what_the_terminal_has_selected_stays() {
        play(port, """
                > 00A4000C 02 2FE2
                < 9000
                """);
        manage("B00010", "00A40000026F46 00D6000001 01");
        assertThat(send(port, "00B000000A")).startsWith("989400").endsWith("9000");
    }

    @Test
    void a_packet_for_nobody_is_told_so() {
        assertThat(manage("B0FFFF", "00A40000022FE2")).isEqualTo("09 ");
    }
}
