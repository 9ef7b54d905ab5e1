package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.AlgorithmSet;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Auts;
import dev.mynah.euicc.aka.GbaKeys;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.TuakLengths;
import dev.mynah.euicc.conformance.Conforms;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 31.102 7.1", by = Authenticate.class)
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
        return challenge(
                authenticationCentre.vector(RAND, sequenceNumber, 0x8000).autn());
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
                > 00880083 01 10
                < 6A86
                > 00880082 01 10
                < 9864
                > 00880085 01 10
                < 9864
                > 00880086 01 10
                < 9864
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

    @Test
    void a_usim_with_tuak_answers_with_its_lengths() {
        AkaParameters tuak = AkaParameters.tuak(new byte[32], new byte[32], new TuakLengths(64, 128, 256, 128));
        CardPort card = usim(tuak);
        AuthenticationVector vector = ((AlgorithmSet) tuak.functions()).vector(RAND, 0x20, 0x8000);
        assertThat(send(card, challenge(vector.autn()) + "00"))
                .startsWith("DB10" + HEX.formatHex(vector.xres()) + "20" + HEX.formatHex(vector.ck()) + "10"
                        + HEX.formatHex(vector.ik()) + "08");
        assertThat(send(card, challenge(vector.autn()) + "00")).startsWith("DC0E");
    }

    @Test
    void a_usim_with_the_test_algorithm_answers_k_xor_rand() {
        CardPort card = usim(AkaParameters.usimTest(HEX.parseHex("000102030405060708090A0B0C0D0E0F")));
        play(card, """
                # K XOR RAND of test equipment; SQN 000000000021, AMF 8000
                > 00880081 22 10 FEDCBA98765432100123456789ABCDEF 10 9B72513417288000FEDDB89B7270B417 00
                < DB 10 FEDDB89B72513417092A4F6C85A6C3E0 10 DDB89B72513417092A4F6C85A6C3E0FE 10 B89B72513417092A4F6C85A6C3E0FEDD 08..9000
                > 00880081 22 10 FEDCBA98765432100123456789ABCDEF 10 9B72513417288000FEDDB89B7270B418 00
                < 9862
                """);
    }

    @Test
    void a_key_of_the_second_generation_answers_gsm_challenges_only() {
        CardPort card = usim(AkaParameters.gsm(AkaParameters.Algorithm.COMP128_V1, Cards.K));
        play(card, """
                > 00880080 11 10 23553CBE9637A89D218AE64DAE47BF35 00
                < 04 27C443CA 08 E8D311D150017400 9000
                """);
        assertThat(send(card, challenge(0x20))).isEqualTo("9864");
    }

    @Test
    void a_key_may_be_used_so_often_and_no_more() {
        AkaParameters usual = AkaParameters.milenage(Cards.KEY);
        CardPort card = usim(new AkaParameters(
                usual.algorithm(),
                0,
                usual.key(),
                usual.operatorVariant(),
                usual.constants(),
                1,
                usual.rules(),
                new long[0],
                OptionalLong.of(2)));
        assertThat(send(card, challenge(0x20) + "00")).startsWith("DB");
        assertThat(send(card, "00880080 11 10" + HEX.formatHex(RAND) + "00")).startsWith("04");
        assertThat(send(card, challenge(0x40) + "00")).isEqualTo("6985");
        card.reset();
        play(card, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
        assertThat(send(card, challenge(0x40) + "00")).isEqualTo("6985");
    }

    @Test
    @Conforms(to = "TS 31.102 7.1.1.4", by = GbaContext.class)
    void bootstrapping_leaves_ks_on_the_card_and_a_naf_gets_a_key_of_it() {
        String empty = "FF".repeat(50);
        CardPort card = Cards.of(Cards.alpha()
                        .file("ADF.USIM/EF.GBABP", empty)
                        .file("ADF.USIM/EF.GBANL", "FF".repeat(40), "FF".repeat(40)))
                .port(0);
        play(card, """
                > 00A4040C 07 A0000000871002
                < 9000
                # nothing has been bootstrapped yet
                > 00880084 0A DE 04 6E616601 03 696D70 00
                < 6985
                """);
        AuthenticationVector vector = authenticationCentre.vector(RAND, 0x20, 0x8000);
        Autn plain = vector.autn();
        Autn masked = new Autn(plain.concealedSqn(), plain.amf(), GbaKeys.unmask(plain.mac(), vector.ik()));
        String rand = "10" + HEX.formatHex(RAND) + "10";
        assertThat(send(card, "00880084 23 DD" + rand + HEX.formatHex(plain.toBytes()) + "00"))
                .isEqualTo("9862");
        String challenge = "00880084 23 DD" + rand + HEX.formatHex(masked.toBytes()) + "00";
        assertThat(send(card, challenge)).isEqualTo("DB08" + HEX.formatHex(vector.xres()) + "9000");
        assertThat(send(card, challenge)).startsWith("DC0E");
        byte[] ks = GbaKeys.ks(vector.ck(), vector.ik());
        byte[] nafId = HEX.parseHex("6E616601");
        byte[] key = GbaKeys.external(ks, RAND, HEX.parseHex("696D70"), nafId);
        play(card, """
                > 00A4000C 02 6FD6
                < 9000
                > 00B0000014
                < 10 %s 0000FF 9000
                > 00D6001105 04 422D5449
                < 9000
                > 00880084 0A DE 04 6E616601 03 696D70 00
                < DB20 %s 9000
                > 00A4000C 02 6FDA
                < 9000
                > 00B2010428
                < 8004 6E616601 8104 422D5449 FF..FF 9000
                > 00880084 02 DE 05
                < 6A80
                > 00880084 01 DF
                < 6A80
                """.formatted(HEX.formatHex(RAND), HEX.formatHex(key)));
    }

    @Test
    void a_usim_without_bootstrapping_says_so() {
        assertThat(send(port, "00880084 01 DD")).isEqualTo("9864");
    }

    private static String challenge(Autn autn) {
        return "00880081 22 10" + HEX.formatHex(RAND) + "10" + HEX.formatHex(autn.toBytes());
    }

    private static CardPort usim(AkaParameters key) {
        CardPort card = Cards.of(ProfileSpec.of("8949001000000000017", "001010000000001", key))
                .port(0);
        play(card, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
        return card;
    }
}
