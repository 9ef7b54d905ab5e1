package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clause's status word for a wrong token is not known to us; 6A80 is what the card answers. */
@Conforms(to = "TS 102 221 11.1.22", by = SuspendUicc.class)
class SuspendUiccTest {

    private static final String SUSPEND = "80760000 04 0001 0201";

    private final CardPort port = Cards.of(
                    Cards.alpha().pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true)))
            .port(0);

    @BeforeEach
    void in_the_usim_with_the_pin_shown() {
        play(port, """
                > 0070000001
                < 01 9000
                > 01A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                """);
    }

    @Test
    void with_the_token_the_session_goes_on_after_the_reset() {
        String answer = send(port, SUSPEND + "0A");
        assertThat(answer).startsWith("0201").endsWith("9000").hasSize(24);
        String token = answer.substring(4, 20);
        play(port, """
                > 01B0870009     # suspended means silent
                < 6985
                reset
                > 80760100 08 %s
                < 9000
                > 01B0870009
                < 0809.. 9000
                > 80760100 08 %s
                < 6985
                """.formatted(token, token));
    }

    @Test
    void another_token_begins_a_new_session() {
        send(port, SUSPEND);
        play(port, """
                reset
                > 80760100 08 0000000000000000
                < 6A80
                > 01B0870009
                < 6881
                """);
    }

    @Test
    void any_other_command_begins_a_new_session() {
        String token = send(port, SUSPEND + "0A").substring(4, 20);
        play(port, """
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 6982
                > 80760100 08 %s
                < 6985
                """.formatted(token));
    }

    @Test
    void a_second_reset_leaves_nothing_to_go_back_to() {
        String token = send(port, SUSPEND + "0A").substring(4, 20);
        play(port, """
                reset
                reset
                > 80760100 08 %s
                < 6985
                """.formatted(token));
    }

    @Test
    void the_token_comes_by_get_response_too() {
        play(port, """
                > 80760000 04 0001 0201
                < 610A
                """);
    }

    @Test
    void durations_that_make_no_sense_are_refused() {
        play(port, """
                > 80760000 04 0502 0201   # no such unit
                < 6A80
                > 80760000 04 0201 0002   # at least an hour, at most two seconds
                < 6A80
                > 80760000 02 0001
                < 6700
                > 80760200 04 0001 0201
                < 6A86
                > 81760000 04 0001 0201   # on another channel
                < 6985
                > 01B0870009
                < 0809.. 9000
                """);
    }
}
