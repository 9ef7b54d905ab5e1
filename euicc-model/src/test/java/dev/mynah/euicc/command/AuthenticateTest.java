package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Auts;
import dev.mynah.euicc.aka.Milenage;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthenticateTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] RAND = HEX.parseHex("23553CBE9637A89D218AE64DAE47BF35");

    private final Milenage authenticationCentre = Milenage.of(Cards.KEY);
    private final CardPort port = Cards.of(Cards.alpha()).port(0);

    @BeforeEach
    void in_the_usim() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
    }

    private String challenge(long sequenceNumber) {
        AuthenticationVector vector = authenticationCentre.vector(RAND, sequenceNumber, 0x8000);
        return "00880081 22 10" + HEX.formatHex(RAND) + "10"
                + HEX.formatHex(vector.autn().toBytes());
    }

    @Test
    void a_fresh_challenge_is_answered_with_res_and_keys() {
        // Test set 1 of TS 35.208: f2, f3 and f4 don't depend on the sequence number.
        assertThat(send(port, challenge(0x20) + "00"))
                .startsWith("DB08A54211D5E3BA50BF10B40BA9A3C58B2A05BBF0D987B21BF8CB10F769BCD751044604127672711C6D3441")
                .endsWith("9000")
                .hasSize(2 * (1 + 9 + 17 + 17 + 9 + 2));
    }

    @Test
    void a_caller_that_gives_no_le_fetches_the_answer() {
        assertThat(send(port, challenge(0x20))).isEqualTo("6135");
        assertThat(send(port, "00C0000035")).startsWith("DB08A54211D5E3BA50BF").endsWith("9000");
    }

    @Test
    void a_replayed_challenge_makes_the_card_ask_for_resynchronisation() {
        assertThat(send(port, challenge(0x40) + "00")).startsWith("DB");
        String answer = send(port, challenge(0x40) + "00");
        assertThat(answer).matches("DC0E[0-9A-F]{28}9000");
        Auts auts = Auts.parse(HEX.parseHex(answer.substring(4, 32))).orElseThrow();
        assertThat(auts.verify(authenticationCentre, RAND)).hasValue(0x40);
        assertThat(send(port, challenge(0x60) + "00")).startsWith("DB");
    }

    @Test
    void a_challenge_of_another_network_is_refused() {
        String foreign = challenge(0x20).substring(0, challenge(0x20).length() - 2) + "00";
        assertThat(send(port, foreign + "00")).isEqualTo("9862");
    }

    @Test
    void the_gsm_context_gives_sres_and_kc() {
        assertThat(send(port, "00880080 11 10" + HEX.formatHex(RAND) + "00"))
                .matches("04[0-9A-F]{8}08[0-9A-F]{16}9000");
    }

    @Test
    void the_isim_authenticates_with_the_same_sequence_numbers() {
        assertThat(send(port, challenge(0x20) + "00")).startsWith("DB");
        play(port, """
                > 00A4040C 07 A0000000871004
                < 9000
                """);
        assertThat(send(port, challenge(0x20) + "00")).startsWith("DC");
        assertThat(send(port, challenge(0x40) + "00")).startsWith("DB").hasSize(2 * (1 + 9 + 17 + 17 + 2));
        assertThat(send(port, "00880080 11 10" + HEX.formatHex(RAND))).isEqualTo("9864");
    }

    @Test
    void only_a_usim_with_gsm_access_gives_kc() {
        CardPort plain = Cards.of(Cards.alpha().file("EF.UST", "0000000001")).port(0);
        play(plain, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
        assertThat(send(plain, challenge(0x20) + "00")).startsWith("DB08").hasSize(2 * (1 + 9 + 17 + 17 + 2));
        assertThat(send(plain, "00880080 11 10" + HEX.formatHex(RAND))).isEqualTo("9864");
    }

    @Test
    void a_command_that_is_no_challenge_is_refused() {
        play(port, """
                > 00880181 01 10
                < 6A86
                > 00880082 01 10
                < 6A86
                > 00880081 02 1000
                < 6700
                > 00880080 02 1000
                < 6700
                > 00880081 22 11 00000000000000000000000000000000 10 00000000000000000000000000000000
                < 6A80
                > 00880080 11 0F 00000000000000000000000000000000
                < 6A80
                > 0088008100
                < 6700
                """);
    }

    @Test
    void outside_an_application_there_is_nothing_to_authenticate_with() {
        port.reset();
        assertThat(send(port, challenge(0x20))).isEqualTo("6985");
    }

    @Test
    void the_pin_comes_first() {
        CardPort locked = Cards.of(
                        Cards.alpha().pins(new PinSpec("1234", "12345678", "1234", "12345678", "1234", true)))
                .port(0);
        play(locked, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
        assertThat(send(locked, challenge(0x20))).isEqualTo("6982");
    }
}
