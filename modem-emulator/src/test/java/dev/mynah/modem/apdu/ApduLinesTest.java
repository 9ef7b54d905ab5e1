package dev.mynah.modem.apdu;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.door.Voice;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApduLinesTest {
    private final FakeCard card = new FakeCard(false);
    private final Voice lines = ApduLines.on(() -> card).apply(card);

    private static void send(Voice to, String text) {
        byte[] octets = text.getBytes(ISO_8859_1);
        to.received(octets, 0, octets.length);
    }

    private static String said(FakeCard card) {
        String said = card.written.toString(ISO_8859_1);
        card.written.reset();
        return said;
    }

    @Test
    void a_line_is_a_command_and_a_line_is_its_answer() {
        send(lines, "00A40004023F00\r\n");
        assertThat(said(card)).isEqualTo("00A40004023F009000\n");
        send(lines, "00 a4 00 0c 02 2f e2\n# a remark\n\n80F2000C\n");
        assertThat(said(card)).isEqualTo("00A4000C022FE29000\n80F2000C9000\n");
    }

    @Test
    void reset_is_answered_by_the_answer_to_reset() {
        send(lines, "reset\nRESET\n");
        assertThat(said(card)).isEqualTo("3B00\n3B00\n");
    }

    @Test
    void a_mistake_is_answered_and_never_reaches_the_card() {
        send(lines, "00A\nhello\n00A4\u00B2\n" + "00".repeat(1025) + "\n" + "0".repeat(5000) + "\n80F2\n");
        assertThat(said(card)).isEqualTo("""
                        error: an odd number of digits
                        error: neither hexadecimal digits nor reset
                        error: neither hexadecimal digits nor reset
                        error: more than 1024 octets
                        error: a line of more than 4096 characters
                        80F29000
                        """);
        assertThat(card.asked).containsExactly("80F2");
    }

    @Test
    void any_cut_gives_the_same_answers() {
        String conversation = "00A40004023F00\nreset\nwhat\n80F2000C\n";
        send(lines, conversation);
        String whole = said(card);
        for (int size = 1; size <= conversation.length(); size++) {
            FakeCard other = new FakeCard(false);
            Voice voice = ApduLines.on(() -> other).apply(other);
            for (int at = 0; at < conversation.length(); at += size) {
                send(voice, conversation.substring(at, Math.min(conversation.length(), at + size)));
            }
            assertThat(said(other)).isEqualTo(whole);
        }
    }

    @Test
    void while_the_card_is_asked_the_host_waits() {
        FakeCard slow = new FakeCard(true);
        Voice voice = ApduLines.on(() -> slow).apply(slow);
        send(voice, "00A4\n80F2\nno\n");
        assertThat(slow.asked).containsExactly("00A4");
        assertThat(slow.paused).isTrue();
        slow.answerNext();
        assertThat(slow.asked).containsExactly("00A4", "80F2");
        slow.answerNext();
        assertThat(slow.paused).isFalse();
        assertThat(said(slow)).isEqualTo("00A49000\n80F29000\nerror: neither hexadecimal digits nor reset\n");
    }

    @Test
    void a_line_without_an_end_takes_no_more_than_its_share_of_memory() {
        byte[] digits = "0".repeat(1 << 16).getBytes(ISO_8859_1);
        for (int i = 0; i < 1000; i++) {
            lines.received(digits, 0, digits.length);
        }
        send(lines, "\n80F2\n");
        assertThat(said(card)).isEqualTo("error: a line of more than 4096 characters\n80F29000\n");
    }

    @Test
    void the_card_hears_that_the_host_has_gone_and_the_host_hears_nothing_more() {
        FakeCard slow = new FakeCard(true);
        Voice voice = ApduLines.on(() -> slow).apply(slow);
        send(voice, "00A4\n80F2\n");
        voice.hungUp();
        voice.ended();
        slow.answerNext();
        assertThat(slow.ended).isTrue();
        assertThat(slow.asked).containsExactly("00A4");
        assertThat(said(slow)).isEmpty();
    }

    @FuzzTest(maxDuration = "30s")
    void any_octets_get_a_line_for_a_line(byte[] octets) {
        FakeCard other = new FakeCard(false);
        Voice voice = ApduLines.on(() -> other).apply(other);
        voice.received(octets, 0, octets.length);
        send(voice, "\n");
        said(other);
        send(voice, "80F2\n");
        assertThat(said(other)).isEqualTo("80F29000\n");
    }

    @Test
    void twenty_thousand_noisy_lines_leave_it_well() {
        long seed = 20261126;
        Random random = new Random(seed);
        String letters = "0123456789abcdefABCDEF \r\nreset#\u00FF";
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = new byte[random.nextInt(60)];
            for (int j = 0; j < octets.length; j++) {
                octets[j] = (byte) letters.charAt(random.nextInt(letters.length()));
            }
            lines.received(octets, 0, octets.length);
            card.written.reset();
            card.asked.clear();
        }
        send(lines, "\n");
        said(card);
        send(lines, "80F2\n");
        assertThat(said(card)).as("seed " + seed).isEqualTo("80F29000\n");
    }
}
