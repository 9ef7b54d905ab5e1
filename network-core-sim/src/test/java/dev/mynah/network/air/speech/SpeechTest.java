package dev.mynah.network.air.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Speech, its tones and its files. */
class SpeechTest {
    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final Timeline timeline = time.timeline();
    private final List<SpeechFrame> heard = new ArrayList<>();
    private final Speaker speaker = new Speaker(timeline, heard::add);

    private static Sound noise(int samples, long seed) {
        Random random = new Random(seed);
        short[] all = new short[samples];
        for (int i = 0; i < samples; i++) {
            all[i] = (short) random.nextInt();
        }
        return Sound.of(all);
    }

    @Test
    void a_frame_goes_out_every_twenty_milliseconds() {
        Sound sound = noise(5 * SpeechFrame.SAMPLES - 7, 1);
        List<Instant> said = new ArrayList<>();
        speaker.say(sound.once(), () -> said.add(timeline.now()));
        speaker.say(sound.once(), () -> said.add(timeline.now()));
        time.advance(Duration.ofMillis(40));
        assertThat(heard).hasSize(3);
        time.advance(Duration.ofSeconds(1));
        assertThat(heard).hasSize(10);
        assertThat(said).containsExactly(Instant.ofEpochMilli(100), Instant.ofEpochMilli(200));
        assertThat(Sound.of(heard).find(sound)).hasValue(0);
        assertThat(speaker.speaking()).isFalse();
    }

    @Test
    void who_is_told_to_be_silent_says_nothing_more_of_it() {
        speaker.say(SupervisoryTone.RINGING.source());
        time.advance(Duration.ofSeconds(1));
        speaker.stop();
        time.advance(Duration.ofSeconds(9));
        assertThat(heard).hasSize(51);
        for (int i = 0; i < 64; i++) {
            assertThat(speaker.say(SpeechSource.pause(1))).isTrue();
        }
        assertThat(speaker.say(SpeechSource.pause(1))).isFalse();
    }

    @Test
    void a_recording_has_silence_where_nobody_spoke_and_ends_where_it_is_full() {
        Sound word = noise(10 * SpeechFrame.SAMPLES, 2);
        Recorder recorder = new Recorder(timeline, Duration.ofSeconds(3));
        Speaker other = new Speaker(timeline, recorder::hear);
        time.advance(Duration.ofSeconds(1));
        other.say(word.once());
        time.advance(Duration.ofSeconds(1));
        other.say(word.once());
        time.advance(Duration.ofSeconds(9));
        Sound recorded = recorder.sound();
        assertThat(recorded.length()).isEqualTo(Duration.ofSeconds(3));
        assertThat(recorded.find(word)).hasValue(SpeechFrame.SAMPLES_PER_SECOND);
        assertThat(Arrays.asList(recorded.frame(0), recorded.frame(60), recorded.frame(149)))
                .containsOnly(SpeechFrame.SILENCE);
        assertThat(recorded.frame(100)).isEqualTo(word.frame(0));
    }

    @Test
    void what_comes_late_is_recorded_where_it_was_said() {
        Sound word = noise(20 * SpeechFrame.SAMPLES, 8);
        Recorder recorder = new Recorder(timeline, Duration.ofMinutes(1));
        List<SpeechFrame> underWay = new ArrayList<>();
        Speaker other = new Speaker(timeline, underWay::add);
        other.say(word.once());
        time.advance(Duration.ofMillis(190));
        underWay.forEach(recorder::hear);
        underWay.clear();
        time.advance(Duration.ofSeconds(2));
        underWay.forEach(recorder::hear);
        assertThat(recorder.sound().find(word)).hasValue(0);
        assertThat(recorder.sound().length()).isEqualTo(Duration.ofMillis(2180));
    }

    @Test
    void two_at_once_are_their_sum_and_too_loud_is_cut_off() {
        SpeechFrame loud = SpeechFrame.of(new short[] {30000, -30000, 5}, 0);
        SpeechFrame sum = loud.plus(SpeechFrame.of(new short[] {10000, -10000, 6}, 0));
        assertThat(sum.sample(0)).isEqualTo(Short.MAX_VALUE);
        assertThat(sum.sample(1)).isEqualTo(Short.MIN_VALUE);
        assertThat(sum.sample(2)).isEqualTo(11);
        assertThat(SpeechFrame.SILENCE.plus(loud)).isEqualTo(loud);
        assertThat(loud.plus(SpeechFrame.SILENCE)).isEqualTo(loud);
    }

    @Test
    void a_sound_is_the_same_after_it_was_a_file() {
        Sound sound = noise(1234, 3);
        assertThat(WavFile.decode(WavFile.encode(sound)).orElseThrow()).isEqualTo(sound);
        assertThat(WavFile.decode(WavFile.encode(Sound.of(new short[0])))
                        .orElseThrow()
                        .samples())
                .isZero();
    }

    @Test
    void files_of_another_kind_are_refused_with_the_reason() {
        byte[] good = WavFile.encode(noise(100, 4));
        byte[] stereo = good.clone();
        stereo[22] = 2;
        stereo[25] = (byte) 0xAC;
        assertThat(WavFile.decode(stereo).fault().map(Malformed::reason).orElseThrow())
                .startsWith("is in format 1 with 2 channels of 16 bits, 44096 samples a second; wanted is");
        assertThat(WavFile.decode(new byte[] {'R', 'I', 'F', 'F'}).fault().map(Malformed::reason))
                .hasValue("not a WAV file");
        assertThat(WavFile.decode(Arrays.copyOf(good, 36)).fault().map(Malformed::reason))
                .hasValue("has no samples");
        assertThat(WavFile.decode(Arrays.copyOf(good, 144)).orElseThrow().samples())
                .isEqualTo(50);
    }

    @Test
    void whatever_is_in_a_file_nothing_is_thrown() {
        Random random = new Random(5);
        byte[] good = WavFile.encode(noise(50, 6));
        for (int i = 0; i < 20_000; i++) {
            byte[] spoiled = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int n = random.nextInt(4); n > 0 && spoiled.length > 0; n--) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            assertThat(WavFile.decode(spoiled)).isNotNull();
        }
    }

    private static String keys(List<SpeechFrame> frames) {
        DtmfDetector detector = new DtmfDetector();
        StringBuilder keys = new StringBuilder();
        frames.forEach(it -> detector.hear(it).ifPresent(keys::append));
        return keys.toString();
    }

    @Test
    void every_key_is_heard_once_as_often_as_it_is_pressed() {
        String all = "1234567890*#ABCD5511";
        all.chars().forEach(key -> speaker.say(DtmfKey.press((char) key, 4)));
        time.advance(Duration.ofSeconds(10));
        assertThat(keys(heard)).isEqualTo(all);
    }

    @Test
    void a_key_is_heard_wherever_it_begins_however_heldit_is_and_in_noise_but_not_a_click() {
        for (int offset = 0; offset < SpeechFrame.SAMPLES; offset += 7) {
            assertThat(keys(tone('8', offset, 40, 0))).isEqualTo("8");
            assertThat(keys(tone('8', offset, 400, 700))).isEqualTo("8");
            assertThat(keys(tone('8', offset, 12, 0))).isEmpty();
        }
    }

    private static List<SpeechFrame> tone(char key, int offset, int millis, int noise) {
        Random random = new Random(offset);
        SpeechSource source = DtmfKey.pressed(key);
        List<SpeechFrame> pressed = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pressed.add(source.next().orElseThrow());
        }
        Sound held = Sound.of(pressed);
        short[] samples = new short[30 * SpeechFrame.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            int n = noise == 0 ? 0 : random.nextInt(2 * noise) - noise;
            boolean on = i >= offset && i < offset + millis * 8;
            samples[i] = SpeechFrame.cut((on ? held.sample(i - offset) : 0) + n);
        }
        Sound all = Sound.of(samples);
        List<SpeechFrame> frames = new ArrayList<>();
        for (int i = 0; i < all.frames(); i++) {
            frames.add(all.frame(i));
        }
        return frames;
    }

    @Test
    void neither_speech_like_noise_nor_the_tones_of_the_network_are_keys() {
        Sound noise = noise(SpeechFrame.SAMPLES_PER_SECOND * 20, 7);
        List<SpeechFrame> frames = new ArrayList<>();
        for (int i = 0; i < noise.frames(); i++) {
            frames.add(noise.frame(i));
        }
        assertThat(keys(frames)).isEmpty();
        for (SupervisoryTone tone : SupervisoryTone.values()) {
            SpeechSource source = tone.source();
            List<SpeechFrame> sounding = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                sounding.add(source.next().orElseThrow());
            }
            assertThat(keys(sounding)).isEmpty();
        }
    }
}
