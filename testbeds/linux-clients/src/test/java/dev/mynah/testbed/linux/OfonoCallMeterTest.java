package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What oFono shows its users of what calls cost. */
@Timeout(Patience.OF_A_TEST)
class OfonoCallMeterTest {
    private static final String CALLER = "/slot0";
    private static final String CALLED = "/slot1";

    @TempDir
    static Path directory;

    private static OfonoUp host;

    @BeforeAll
    static void start() throws IOException {
        host = OfonoUp.start("charges.yaml", directory);
        host.online(CALLER);
        host.online(CALLED);
        host.awaitInterface(CALLER, "CallMeter");
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void a_call_is_metered_warned_of_and_ended_when_all_is_spent() {
        host.awaitProperties(CALLER, "CallMeter", "'PricePerUnit': <0\\.05");
        assertThat(host.call(CALLER, "CallMeter.GetProperties")).contains("'Currency': <'EUR'>");
        host.call(CALLER, "CallMeter.SetProperty", "AccumulatedCallMeterMaximum", "<uint32 2>", "1234");
        try (Spawned watch = host.watch(CALLER)) {
            host.call(CALLER, "VoiceCallManager.Dial", "+15550100002", "default");
            String calls = host.awaitAnswer(CALLED, "VoiceCallManager.GetCalls", "'incoming'");
            host.call(calls.replaceFirst("(?s)^.*?'(/slot1/voicecall\\d+)'.*$", "$1"), "VoiceCall.Answer");
            watch.await("CallMeter.PropertyChanged \\('CallMeter', <uint32 1>\\)", Patience.SOON);
            watch.await("CallMeter.NearMaximumWarning", Patience.SOON);
        }
        host.awaitAnswer(CALLER, "VoiceCallManager.GetCalls", "\\[\\]");
        host.awaitAnswer(CALLED, "VoiceCallManager.GetCalls", "\\[\\]");
        host.awaitProperties(CALLER, "CallMeter", "'AccumulatedCallMeter': <uint32 2>");
        host.call(CALLER, "CallMeter.Reset", "1234");
        host.awaitProperties(CALLER, "CallMeter", "'AccumulatedCallMeter': <uint32 0>");
    }
}
