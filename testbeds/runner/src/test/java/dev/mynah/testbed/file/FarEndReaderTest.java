package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.WavFile;
import dev.mynah.network.calls.FarEndSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is behind a number, and what they let be heard. */
class FarEndReaderTest {
    @TempDir
    Path directory;

    private TestbedSpec read(String farEnd) throws Exception {
        return TestbedFile.parse("t.yaml", """
                operators:
                  alpha:
                    plmn: 001-01
                    msc: { tonesInBand: true }
                    farEnds:
                      - { number: "15550109999", %s }
                """.formatted(farEnd), directory);
    }

    @Test
    void sounds_are_read_from_files_beside_the_testbed_file() throws Exception {
        Sound hello = Sound.of(new short[] {1, 2, 3});
        Files.write(directory.resolve("hello.wav"), WavFile.encode(hello));
        var operator = read("plays: hello.wav, records: 2m").operators().get(0);
        FarEndSpec farEnd = operator.farEnds().get(0);
        assertThat(farEnd.speech().plays()).hasValue(hello);
        assertThat(farEnd.speech().announces()).isEmpty();
        assertThat(farEnd.speech().records()).hasValue(Duration.ofMinutes(2));
        assertThat(operator.msc().tonesInBand()).isTrue();
    }

    @Test
    void what_is_wrong_with_a_sound_is_told_with_its_place() throws Exception {
        Files.writeString(directory.resolve("song.mp3"), "ID3 and more");
        assertThatThrownBy(() -> read("plays: song.mp3"))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith("t.yaml:6: alpha.farEnds[0].plays: ")
                .hasMessageEndingWith("song.mp3: not a WAV file (octet 0)");
        assertThatThrownBy(() -> read("announces: none.wav")).hasMessageEndingWith("none.wav: there is no such file");
        assertThatThrownBy(() -> read("records: 2h")).hasMessageContaining("records: PT2H is not within 10 minutes");
    }
}
