package dev.mynah.network.air.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.fuzz.Hunts;
import java.util.Arrays;

/** Octets of any kind are a text in every alphabet, and what is a text can be written again where it has the characters. */
@Hunts(SevenBitText.class)
class AlphabetFuzzTest {

    @FuzzTest
    void any_octets_are_some_text(byte[] octets) {
        byte[] codes = Septets.unpack(octets, 0, octets.length * 8 / 7);
        for (NationalLanguage locking : NationalLanguage.values()) {
            for (NationalLanguage single : NationalLanguage.values()) {
                String text = SevenBitText.decode(codes, locking, single);
                assertThat(SevenBitText.encode(text, locking, single)).isNotNull();
            }
        }
        assertThat(SevenBitText.decode(octets)).isNotNull();
        if (octets.length > 0) {
            CbsCodingScheme scheme = new CbsCodingScheme(octets[0] & 0xFF);
            assertThat(scheme.decode(Arrays.copyOfRange(octets, 1, octets.length)))
                    .isNotNull();
        }
    }
}
