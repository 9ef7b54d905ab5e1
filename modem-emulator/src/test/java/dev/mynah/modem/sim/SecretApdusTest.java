package dev.mynah.modem.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What a trace must not show. */
class SecretApdusTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private final SecretApdus secrets = new SecretApdus();

    private String exchange(String command, String response) {
        byte[] sent = HEX.parseHex(command);
        byte[] shownCommand = secrets.command(sent);
        byte[] shownResponse = secrets.response(sent, HEX.parseHex(response));
        return HEX.formatHex(shownCommand) + " " + HEX.formatHex(shownResponse);
    }

    @Test
    void pins_are_blotted_and_their_length_stays() {
        assertThat(exchange("002000010831323334FFFFFFFF", "9000")).isEqualTo("00200001080000000000000000 9000");
        assertThat(exchange("002C00011031323334353637383132333435363738", "63C9"))
                .isEqualTo("002C00011000000000000000000000000000000000 63C9");
        assertThat(exchange("0020000100", "63C3")).isEqualTo("0020000100 63C3");
    }

    @Test
    void the_answer_to_a_challenge_keeps_its_structure_and_nothing_else() {
        String answer = "DB" + "08" + "1122334455667788" + "10" + "AA".repeat(16) + "10" + "BB".repeat(16);
        assertThat(exchange("0088008122" + "10" + "01".repeat(16) + "10" + "02".repeat(16), answer + "9000"))
                .endsWith(" DB08" + "00".repeat(8) + "10" + "00".repeat(16) + "10" + "00".repeat(16) + "9000");
    }

    @Test
    void the_token_of_a_synch_failure_is_shown() {
        String auts = "DC0E" + "0102030405060708090A0B0C0D0E";
        assertThat(exchange("0088008122" + "00".repeat(34), auts + "9000")).endsWith(auts + "9000");
    }

    @Test
    void an_answer_fetched_by_get_response_is_as_secret() {
        exchange("0188008122" + "00".repeat(34), "6135");
        assertThat(exchange("01C0000035", "DB08" + "11".repeat(8) + "9000"))
                .endsWith(" DB08" + "00".repeat(8) + "9000");
        assertThat(exchange("01C0000002", "12349000")).endsWith(" 12349000");
    }

    @Test
    void what_a_gsm_terminal_gets_is_as_secret() {
        assertThat(exchange("A020000108" + "31323334FFFFFFFF", "9000")).isEqualTo("A0200001080000000000000000 9000");
        exchange("A088000010" + "01".repeat(16), "9F0C");
        assertThat(exchange("A0C000000C", "46F8416AEAE4BE823AF9A08B9000")).endsWith(" " + "00".repeat(12) + "9000");
        exchange("A088000010" + "02".repeat(16), "9F0C");
        assertThat(exchange("A0C000000C", "DB01416AEAE4BE823AF9A08B9000")).endsWith(" " + "00".repeat(12) + "9000");
        exchange("A0A40000026F20", "9F0F");
        assertThat(exchange("A0B0000009", "EAE4BE823AF9A08B009000")).endsWith(" " + "00".repeat(9) + "9000");
    }

    @Test
    void files_that_keep_keys_are_blotted_on_the_channel_that_selected_them() {
        exchange("01A40804047FFF6F08", "9000");
        assertThat(exchange("01B0000003", "0101029000")).isEqualTo("01B0000003 0000009000");
        assertThat(exchange("01D6000002ABCD", "9000")).isEqualTo("01D60000020000 9000");
        assertThat(exchange("00B0000003", "0101029000")).isEqualTo("00B0000003 0101029000");
        exchange("01A40804047FFF6F07", "9000");
        assertThat(exchange("01B0000003", "0101029000")).isEqualTo("01B0000003 0101029000");
    }

    @Test
    void a_file_that_keeps_keys_is_recognised_by_its_short_identifier() {
        assertThat(exchange("00B0880003", "0101029000")).isEqualTo("00B0880003 0000009000");
        assertThat(exchange("00B201C403", "0101029000")).isEqualTo("00B201C403 0000009000");
    }

    @Test
    void channels_from_four_on_are_told_apart_too() {
        exchange("42A40804047FFF6FE4", "9000");
        assertThat(exchange("42B2010403", "0101029000")).isEqualTo("42B2010403 0000009000");
        assertThat(exchange("43B2010403", "0101029000")).isEqualTo("43B2010403 0101029000");
    }
}
