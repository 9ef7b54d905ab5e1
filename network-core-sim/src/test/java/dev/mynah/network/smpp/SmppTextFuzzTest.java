package dev.mynah.network.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.fuzz.Hunts;
import java.util.Arrays;

/** What a program sends as a message in any coding is read or refused, and what was read fits the air. */
@Hunts(SmppText.class)
class SmppTextFuzzTest {

    @FuzzTest
    void any_message_is_read_or_refused(byte[] octets) {
        if (octets.length < 2) {
            return;
        }
        byte[] message = Arrays.copyOfRange(octets, 2, octets.length);
        SmppText.read(octets[0] & 0xFF, octets[1] < 0, message, 7)
                .ifPresent(parts -> assertThat(parts)
                        .allMatch(part -> part.userData().octets().length() <= 140));
    }
}
