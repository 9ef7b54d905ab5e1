package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.WavFile;
import dev.mynah.network.calls.CallRecorded;
import dev.mynah.testbed.file.ScenarioReader;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.scenario.ScenarioStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sounds of files are heard at the other end of a call, and kept as files. */
final class SpeechTest {
    @TempDir
    Path directory;

    private Sound file(String name, long seed) throws Exception {
        Random random = new Random(seed);
        short[] samples = new short[16_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) random.nextInt();
        }
        Sound sound = Sound.of(samples);
        Files.write(directory.resolve(name), WavFile.encode(sound));
        return sound;
    }

    @Test
    void a_modem_and_somebody_at_a_scripted_end_hear_what_the_other_says() throws Exception {
        Sound theirs = file("theirs.wav", 1);
        Sound ours = file("ours.wav", 2);
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("mynah"))) {
            above = above.getParent();
        }
        Files.writeString(
                directory.resolve("t.yaml"),
                Files.readString(above.resolve("testbeds/examples/dsds.yaml"))
                        .replaceFirst("does: answers, after: 3s", "plays: theirs.wav, records: 1m"));
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.read(directory.resolve("t.yaml")));
        Map<String, Sound> recorded = new HashMap<>();
        testbed.world().onRecorded(recorded::put);
        AtClient at0 = testbed.at("at0");
        at0.ask("AT+CREG?", "+CREG: 0,1");
        at0.ask("ATD+15550100999;", "OK");
        testbed.play(ScenarioReader.file("s", """
                scenario:
                  - { at: 2s, record: { ue: modem0/slot0, for: 20s } }
                  - { at: 12s, say: { ue: modem0/slot0, file: %s } }
                """.formatted(directory.resolve("ours.wav"))));
        testbed.clock().advance(Duration.ofSeconds(30));
        at0.ask("AT+CHUP", "OK");
        testbed.clock().advance(Duration.ofSeconds(30));
        assertThat(testbed.events(ScenarioStep.class))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.refusal()).isEmpty());
        assertThat(recorded).containsOnlyKeys("modem0-slot0");
        assertThat(recorded.get("modem0-slot0").find(theirs)).isPresent();
        assertThat(testbed.events(CallRecorded.class)).hasSize(1);
        var kept = testbed.operator("alpha").control().recorded("15550100999");
        testbed.clock().settle();
        assertThat(kept.result().orElseThrow().find(ours)).isPresent();
        testbed.assertNothingUnexpected();
    }
}
