package dev.mynah.modem.at;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever octets a host sends to the whole table of commands, no command breaks and the line goes on. */
class AtVoiceFuzzTest {
    @FuzzTest(maxDuration = "30s")
    void any_octets_leave_the_modem_well(byte[] octets) {
        Conversation at = new Conversation();
        at.raw(new String(octets, StandardCharsets.ISO_8859_1));
        at.leave();
        at.raw("\r").lines();
        assertThat(at.events)
                .noneMatch(event ->
                        event instanceof AtFailed failed && failed.what().contains("broke"));
    }
}
