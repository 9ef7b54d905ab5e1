package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.15", by = GetChallenge.class)
class GetChallengeTest {

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    void no_challenge_is_like_another() {
        String first = send(port, "0084000008");
        assertThat(first).hasSize(20).endsWith("9000");
        assertThat(send(port, "0084000008")).isNotEqualTo(first);
        assertThat(send(port, "0084000000")).hasSize(2 * 258);
    }

    @Test
    void what_is_no_such_command_is_refused() {
        play(port, """
                > 00840000
                < 6C08
                > 0084010008
                < 6A86
                > 00840000 01 FF
                < 6700
                > 8084000008
                < 6E00
                """);
    }
}
