package dev.mynah.modem.mux;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.at.Conversation;
import java.nio.charset.StandardCharsets;

/**
 * Whatever octets a host sends instead of frames, in either option: nothing breaks, cutting them makes no difference, and a host that
 * goes and comes again finds a line in command mode.
 */
class MultiplexerFuzzTest {
    @FuzzTest(maxDuration = "30s")
    void any_octets_leave_the_line_well(byte[] octets) {
        for (String begin : new String[] {"AT+CMUX=0", "AT+CMUX=1,0,5,31"}) {
            Conversation whole = new Conversation();
            whole.send(begin).ok();
            whole.raw(new String(octets, StandardCharsets.ISO_8859_1));
            Conversation cut = new Conversation();
            cut.send(begin).ok();
            for (byte octet : octets) {
                cut.raw(new String(new byte[] {octet}, StandardCharsets.ISO_8859_1));
            }
            assertThat(cut.heard()).isEqualTo(whole.heard());
            whole.leave();
            whole.heard();
            whole.send("ATE0").lines();
            whole.send("AT+CGMI").answers("Mynah", "OK");
        }
    }
}
