package dev.mynah.modem.apdu;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.door.Voice;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VirtualCardTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final FakeCard card = new FakeCard(false);
    private final Voice reader = VirtualCard.on(() -> card).apply(card);

    private static void send(Voice to, String frames) {
        byte[] octets = HEX.parseHex(frames.replace(" ", ""));
        to.received(octets, 0, octets.length);
    }

    private static String said(FakeCard card) {
        String said = HEX.formatHex(card.written.toByteArray());
        card.written.reset();
        return said;
    }

    @Test
    void power_and_reset_have_no_answer_and_the_atr_has() {
        send(reader, "0001 01");
        assertThat(card.asked).containsExactly("reset");
        assertThat(said(card)).isEmpty();
        send(reader, "0001 04");
        assertThat(said(card)).isEqualTo("0002" + "3B00");
        send(reader, "0001 02  0001 00");
        assertThat(card.asked).containsExactly("reset", "reset");
        assertThat(said(card)).isEmpty();
    }

    @Test
    void a_reader_that_asks_for_the_atr_first_gets_it() {
        send(reader, "0001 04 0001 04");
        assertThat(said(card)).isEqualTo("00023B00" + "00023B00");
        assertThat(card.asked).containsExactly("reset");
    }

    @Test
    void a_command_is_answered() {
        send(reader, "0007 00A40004023F00 0004 80F2000C");
        assertThat(said(card)).isEqualTo("0009" + "00A40004023F009000" + "0006" + "80F2000C9000");
    }

    @Test
    void what_it_does_not_know_changes_nothing() {
        send(reader, "0000 0001 03 0001 FF 0004 80F2000C");
        assertThat(card.asked).containsExactly("80F2000C");
    }

    @Test
    void any_cut_gives_the_same_answers() {
        byte[] conversation = HEX.parseHex("000101" + "000104" + "000480F2000C" + "0000" + "000700A40004023F00");
        reader.received(conversation, 0, conversation.length);
        String whole = said(card);
        for (int size = 1; size <= conversation.length; size++) {
            FakeCard other = new FakeCard(false);
            Voice voice = VirtualCard.on(() -> other).apply(other);
            for (int at = 0; at < conversation.length; at += size) {
                voice.received(conversation, at, Math.min(size, conversation.length - at));
            }
            assertThat(said(other)).isEqualTo(whole);
        }
    }

    @Test
    void frames_that_come_before_an_answer_wait_for_it() {
        FakeCard slow = new FakeCard(true);
        Voice voice = VirtualCard.on(() -> slow).apply(slow);
        send(voice, "000101 000104 000480F2000C");
        assertThat(slow.asked).containsExactly("reset");
        assertThat(slow.paused).isTrue();
        slow.answerNext();
        assertThat(slow.asked).containsExactly("reset", "80F2000C");
        slow.answerNext();
        assertThat(slow.paused).isFalse();
        assertThat(said(slow)).isEqualTo("00023B00" + "000680F2000C9000");
    }

    @FuzzTest(maxDuration = "30s")
    void any_octets_leave_the_card_well(byte[] octets) {
        FakeCard other = new FakeCard(false);
        Voice voice = VirtualCard.on(() -> other).apply(other);
        voice.received(octets, 0, octets.length);
        voice.ended();
        assertThat(other.ended).isTrue();
    }

    @Test
    void twenty_thousand_noisy_frames_leave_it_well() {
        long seed = 20261126;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = new byte[2 + random.nextInt(40)];
            random.nextBytes(octets);
            octets[0] = 0;
            octets[1] = (byte) (octets.length - 2);
            reader.received(octets, 0, octets.length);
            card.written.reset();
            card.asked.clear();
        }
        send(reader, "000480F2000C");
        assertThat(said(card)).as("seed " + seed).isEqualTo("000680F2000C9000");
    }
}
