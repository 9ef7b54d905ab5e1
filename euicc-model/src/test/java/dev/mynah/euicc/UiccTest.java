package dev.mynah.euicc;

import static dev.mynah.euicc.Transcript.play;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.port.Atr;
import org.junit.jupiter.api.Test;

class UiccTest {

    private final Uicc card = Uicc.of(Cards.alpha().build(), CardMemory.inRam());

    @Test
    @Conforms(to = "TS 102 221 6.3", by = Atr.class)
    void its_answer_to_reset_does_not_claim_an_euicc() {
        assertThat(card.atr()).isEqualTo(card.port().reset()).isEqualTo(Atr.uicc());
    }

    @Test
    void it_has_the_usim_of_its_subscription_and_no_isd_r() {
        play(card.port(), """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4000C 02 6F07
                < 9000
                > 00B0000009
                < 080910100000000010 9000
                > 00A4040C 10 A0000005591010FFFFFFFF8900000100
                < 6A82
                """);
    }

    @Test
    void what_is_written_to_it_outlives_it() {
        CardMemory memory = CardMemory.inRam();
        String forbidden = """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4000C 02 6F7B
                < 9000
                """;
        play(Uicc.of(Cards.alpha().build(), memory).port(), forbidden + """
                > 00D6000003 99F907
                < 9000
                """);
        play(Uicc.of(Cards.alpha().build(), memory).port(), forbidden + """
                > 00B0000003
                < 99F907 9000
                """);
    }

    @Test
    void there_is_no_port_but_the_one() {
        assertThat(card.portCount()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> card.port(1)).withMessage("port: 1 is not within 0..0");
    }
}
