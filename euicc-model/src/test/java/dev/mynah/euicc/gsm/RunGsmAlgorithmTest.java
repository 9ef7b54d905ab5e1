package dev.mynah.euicc.gsm;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 51.011 8.16", by = RunGsmAlgorithm.class)
class RunGsmAlgorithmTest {

    private final CardPort port = Cards.of(
                    Cards.alpha().pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true)))
            .port(0);

    /** RAND, and by TS 33.102 6.8.1.2 SRES and Kc, of test set 1 in TS 35.207. */
    @Test
    void a_challenge_is_answered_in_df_gsm_once_the_code_is_shown() {
        play(port, """
                > A0880000 10 23553CBE9637A89D218AE64DAE47BF35
                < 9804
                > A0A40000027F20
                < 9F16
                > A0880000 10 23553CBE9637A89D218AE64DAE47BF35
                < 9804
                > A0200001 08 31323334FFFFFFFF
                < 9000
                > A0880000 10 23553CBE9637A89D218AE64DAE47BF35
                < 9F0C
                > A0C000000C
                < 46F8416A EAE4BE823AF9A08B 9000
                > A0880000 08 23553CBE9637A89D
                < 6710
                > A0880001 10 23553CBE9637A89D218AE64DAE47BF35
                < 6B00
                """);
    }
}
