package dev.mynah.network.air.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.fuzz.Hunts;

/** Any file is a sound or refused with a reason, and a sound is the same after it was a file. */
@Hunts(WavFile.class)
class WavFileFuzzTest {
    @FuzzTest
    void any_file_is_read_or_refused(byte[] file) {
        WavFile.decode(file)
                .value()
                .ifPresent(sound -> assertThat(
                                WavFile.decode(WavFile.encode(sound)).orElseThrow())
                        .isEqualTo(sound));
    }
}
