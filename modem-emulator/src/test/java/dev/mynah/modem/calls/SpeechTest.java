package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Speech.Recording;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.speech.DtmfDetector;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.speech.SpeechSource;
import dev.mynah.network.air.speech.SupervisoryTone;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import dev.mynah.network.calls.FarEndSpeech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said at one end of a call, and what is heard at the other. */
class SpeechTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Sound GREETING = words(1, 50);
    private static final Sound ANNOUNCEMENT = words(2, 30);

    private final CallBench bench = new CallBench();
    private final CallBench.Network alpha = bench.network(
            "001-01",
            FarEndSpec.answers("15550001000", Duration.ofSeconds(3))
                    .withKeys("1*D")
                    .withSpeech(new FarEndSpeech(Optional.empty(), Optional.of(GREETING), Optional.of(MINUTE))),
            FarEndSpec.of("15550001001", Behaviour.REJECTS, Duration.ZERO)
                    .withSpeech(new FarEndSpeech(Optional.of(ANNOUNCEMENT), Optional.empty(), Optional.empty())));
    private final CallBench.Network beta =
            bench.audibleNetwork("999-70", FarEndSpec.of("4930000", Behaviour.BUSY, Duration.ZERO));
    private final CallBench.Phone anna = alpha.phone("15551230001");
    private final CallBench.Phone bert = alpha.phone("15551230002");
    private final CallBench.Phone cora = beta.phone("4917012300003");

    @AfterEach
    void nothing_went_wrong() {
        bench.nothingUnexpected();
    }

    private static Sound words(long seed, int frames) {
        Random random = new Random(seed);
        short[] samples = new short[frames * SpeechFrame.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextInt(8000) - 4000);
        }
        return Sound.of(samples);
    }

    private void calls(CallBench.Phone from, CallBench.Phone to) {
        from.dial("+" + to.msisdn);
        to.answer();
    }

    private void pass(int seconds) {
        bench.pass(Duration.ofSeconds(seconds));
    }

    @Test
    void what_is_said_at_one_modem_is_heard_at_another_of_another_operator_sample_by_sample() {
        calls(anna, cora);
        Recording atCora = cora.calls.speech().record(MINUTE);
        Recording atAnna = anna.calls.speech().record(MINUTE);
        Sound hers = words(3, 100);
        Sound his = words(4, 80);
        var said = anna.calls.speech().say(hers);
        cora.calls.speech().say(his);
        pass(5);
        assertThat(said.succeeded()).isTrue();
        assertThat(atCora.stop().find(hers)).hasValue(0);
        assertThat(atAnna.stop().find(his)).hasValue(0);
        anna.hangUp();
        pass(60);
    }

    @Test
    void somebody_at_a_scripted_end_says_something_and_keeps_what_he_hears() {
        anna.dial("+15550001000");
        pass(3);
        Recording heard = anna.calls.speech().record(MINUTE);
        Sound word = words(5, 20);
        anna.calls.speech().say(word);
        pass(5);
        anna.hangUp();
        pass(60);
        assertThat(heard.stop().find(GREETING)).isPresent();
        assertThat(alpha.calls.recorded("15550001000").orElseThrow().find(word)).isPresent();
    }

    @Test
    @Conforms(to = "TS 24.008 5.5.7", by = ToneTable.class)
    @Conforms(to = "TS 23.014 5", by = CallTones.class)
    void keys_go_out_of_band_to_the_network_and_as_tones_from_there() {
        calls(anna, bert);
        List<Character> heard = new ArrayList<>();
        DtmfDetector detector = new DtmfDetector();
        bert.calls.speech().listen(frame -> detector.hear(frame).ifPresent(heard::add));
        for (char key : "0159#".toCharArray()) {
            anna.calls.sendTone(key, Duration.ofMillis(70));
        }
        pass(3);
        assertThat(heard).containsExactly('0', '1', '5', '9', '#');
        anna.hangUp();
        pass(60);
    }

    @Test
    void a_scripted_end_presses_keys_by_tones_and_hears_those_of_a_modem() {
        anna.dial("+15550001000");
        List<Character> heard = new ArrayList<>();
        DtmfDetector detector = new DtmfDetector();
        anna.calls.speech().listen(frame -> detector.hear(frame).ifPresent(heard::add));
        pass(5);
        assertThat(heard).containsExactly('1', '*', 'D');
        anna.calls.sendTone('7', Duration.ofMillis(100));
        anna.calls.sendTone('7', Duration.ofMillis(100));
        pass(2);
        assertThat(bench.heard("15550001000")).containsExactly("rung by 15551230001", "key 7", "key 7");
        anna.hangUp();
        pass(60);
    }

    @Test
    @Conforms(to = "TS 24.083 2.1", by = CallHold.class)
    void who_is_on_hold_hears_nothing_and_is_not_heard() {
        calls(anna, bert);
        anna.handle(new Handling.HoldActive());
        Recording atAnna = anna.calls.speech().record(MINUTE);
        Recording atBert = bert.calls.speech().record(MINUTE);
        bert.calls.speech().say(words(6, 10));
        assertThat(anna.calls.speech().say(words(7, 10)).failed()).isTrue();
        pass(1);
        assertThat(atAnna.stop()).isEqualTo(silence(50));
        assertThat(atBert.stop()).isEqualTo(silence(50));
        anna.handle(new Handling.HoldActive());
        Recording again = bert.calls.speech().record(MINUTE);
        anna.calls.speech().say(words(8, 10));
        pass(1);
        assertThat(again.stop().find(words(8, 10))).hasValue(0);
        anna.hangUp();
        pass(60);
    }

    private static Sound silence(int frames) {
        return Sound.of(new short[frames * SpeechFrame.SAMPLES]);
    }

    @Test
    void in_a_multiparty_call_everybody_hears_the_sum_of_all_others() {
        calls(anna, bert);
        calls(anna, cora);
        anna.handle(new Handling.Join());
        Sound a = words(11, 60);
        Sound b = words(12, 60);
        Sound c = words(13, 60);
        Recording atAnna = anna.calls.speech().record(MINUTE);
        Recording atBert = bert.calls.speech().record(MINUTE);
        Recording atCora = cora.calls.speech().record(MINUTE);
        anna.calls.speech().say(a);
        bert.calls.speech().say(b);
        cora.calls.speech().say(c);
        pass(5);
        assertThat(atAnna.stop().find(sum(b, c))).isPresent();
        assertThat(atBert.stop().find(sum(a, c))).isPresent();
        assertThat(atCora.stop().find(sum(a, b))).isPresent();
        Recording alone = cora.calls.speech().record(MINUTE);
        bert.calls.speech().say(b);
        pass(5);
        assertThat(alone.stop().find(b)).isPresent();
        anna.hangUp();
        pass(60);
    }

    private static Sound sum(Sound one, Sound other) {
        List<SpeechFrame> frames = new ArrayList<>();
        for (int i = 0; i < one.frames(); i++) {
            frames.add(one.frame(i).plus(other.frame(i)));
        }
        return Sound.of(frames);
    }

    @Test
    void after_a_transfer_the_two_who_are_left_hear_each_other() {
        anna.provisioned.add(dev.mynah.network.air.nas.ss.component.SsCode.EXPLICIT_CALL_TRANSFER);
        calls(anna, bert);
        calls(anna, cora);
        anna.handle(new Handling.Transfer());
        pass(1);
        Recording atCora = cora.calls.speech().record(MINUTE);
        bert.calls.speech().say(GREETING);
        pass(5);
        assertThat(atCora.stop().find(GREETING)).hasValue(0);
        assertThat(anna.calls.list()).isEmpty();
        bert.hangUp();
        pass(60);
    }

    @Test
    @Conforms(to = "TS 24.008 5.5.1", by = UeCall.class)
    void an_announcement_is_heard_before_a_call_is_refused() {
        Recording heard = anna.calls.speech().record(MINUTE);
        anna.dial("+15550001001");
        assertThat(anna.states()).containsExactly(State.DIALLING);
        pass(5);
        assertThat(heard.stop().find(ANNOUNCEMENT)).hasValue(0);
        assertThat(anna.lastCause()).isEqualTo(21);
    }

    @Test
    @Conforms(to = "TS 24.008 5.5.1", by = UeCall.class)
    void a_network_may_let_it_be_heard_that_it_rings_until_somebody_answers() {
        Recording heard = cora.calls.speech().record(MINUTE);
        cora.dial("+15551230001");
        assertThat(cora.states()).containsExactly(State.ALERTING);
        assertThat(cora.call().audible()).isTrue();
        pass(7);
        anna.answer();
        pass(7);
        Sound recorded = heard.stop();
        assertThat(recorded.find(tone(SupervisoryTone.RINGING, 300))).hasValue(0);
        assertThat(recorded.frame(500)).isEqualTo(SpeechFrame.SILENCE);
        cora.hangUp();
        pass(60);
    }

    @Test
    @Conforms(to = "TS 24.008 5.4.4", by = CallTable.class)
    void a_network_may_let_it_be_heard_why_a_call_fails_until_the_user_has_heard_enough() {
        Recording heard = cora.calls.speech().record(MINUTE);
        cora.dial("+4930000");
        pass(10);
        assertThat(cora.states()).containsExactly(State.DIALLING);
        cora.hangUp();
        assertThat(cora.lastCause()).isEqualTo(17);
        assertThat(heard.stop().find(tone(SupervisoryTone.BUSY, 400))).hasValue(0);
        cora.dial("+999999999");
        pass(31);
        assertThat(cora.states()).isEmpty();
        assertThat(cora.lastCause()).isEqualTo(1);
        pass(60);
    }

    private static Sound tone(SupervisoryTone tone, int frames) {
        SpeechSource source = tone.source();
        List<SpeechFrame> heard = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            heard.add(source.next().orElseThrow());
        }
        return Sound.of(heard);
    }

    @Test
    void what_is_not_said_when_the_call_ends_is_never_said() {
        calls(anna, bert);
        var said = anna.calls.speech().say(words(20, 500));
        pass(1);
        bert.hangUp();
        assertThat(said.failed()).isTrue();
        pass(60);
        assertThat(anna.calls.speech().say(GREETING).failed()).isTrue();
    }

    @Test
    void with_a_muted_microphone_nothing_is_heard_until_it_is_opened_or_another_call_is_made() {
        calls(anna, bert);
        anna.calls.speech().mute(true);
        Recording recording = bert.calls.speech().record(Duration.ofMinutes(1));
        var said = anna.calls.speech().say(words(1, 10));
        pass(1);
        assertThat(said.succeeded()).isTrue();
        assertThat(recording.stop().find(words(1, 10))).isEmpty();
        anna.hangUp();
        pass(1);
        assertThat(anna.calls.speech().muted()).isFalse();
        anna.calls.speech().mute(true);
        anna.dial("+" + bert.msisdn);
        assertThat(anna.calls.speech().muted()).isFalse();
        anna.hangUp();
        pass(1);
    }
}
