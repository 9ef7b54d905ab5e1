package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What ModemManager does with more calls than one, whichever way it has the modem. */
final class SeveralCalls {
    private static final String FIRST = "15550109001";
    private static final String SECOND = "15550109003";

    private final ModemManagerUp host;
    private final String modem;

    private SeveralCalls(ModemManagerUp host, String modem) {
        this.host = host;
        this.modem = modem;
    }

    /** One waits, is taken while the first is held, both are joined and parted; the two of them are left to each other. */
    static void areHeldJoinedPartedAndTransferred(ModemManagerUp host, String modem) throws IOException {
        new SeveralCalls(host, modem).run();
    }

    private void run() throws IOException {
        for (String ended : calls().values()) {
            host.run("-m", modem, "--voice-delete-call=" + ended);
        }
        host.run("-m", modem, "--voice-enable-call-waiting");
        String first = host.path("-m", modem, "--voice-create-call=number=" + FIRST);
        host.run("-o", first, "--start");
        await(FIRST, "active", "no");
        host.mynah().knob("call?operator=alpha&to=15550100001&from=" + SECOND + "&for=60s");
        await(SECOND, "waiting", "no");

        host.run("-m", modem, "--voice-hold-and-accept");
        await(FIRST, "held", "no");
        await(SECOND, "active", "no");
        host.run("-o", first, "--join-multiparty");
        await(FIRST, "active", "yes");
        await(SECOND, "active", "yes");
        host.run("-o", first, "--leave-multiparty");
        await(FIRST, "active", "no");
        await(SECOND, "held", "no");

        host.run("-m", modem, "--voice-transfer");
        await(FIRST, "terminated", "no");
        await(SECOND, "terminated", "no");
        host.run("-m", modem, "--voice-disable-call-waiting");
        for (String ended : calls().values()) {
            host.run("-m", modem, "--voice-delete-call=" + ended);
        }
        assertThat(calls()).isEmpty();
    }

    private void await(String number, String state, String multiparty) throws IOException {
        Poll poll = Poll.soon();
        while (!poll.last.equals(state + " " + multiparty)) {
            poll.againSoon();
            String call = calls().get(number);
            if (call != null) {
                JsonNode seen = host.json("-o", call).at("/call/properties");
                poll.last = seen.path("state").asText() + " "
                        + seen.path("multiparty").asText();
            }
        }
    }

    /** By number. */
    private Map<String, String> calls() throws IOException {
        Map<String, String> calls = new TreeMap<>();
        for (JsonNode call : host.json("-m", modem, "--voice-list-calls").path("modem.voice.call")) {
            String number =
                    host.json("-o", call.asText()).at("/call/properties/number").asText();
            calls.put(number.replace("+", ""), call.asText());
        }
        return calls;
    }
}
