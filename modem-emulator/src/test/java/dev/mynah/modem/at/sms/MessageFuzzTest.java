package dev.mynah.modem.at.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.at.AtFailed;
import dev.mynah.modem.at.Conversation;
import java.nio.charset.StandardCharsets;

/** Whatever is typed as a message, as a PDU or as text in any alphabet, is sent, stored or refused, and the line goes on. */
class MessageFuzzTest {
    private static final char CONTROL_Z = 26;

    @FuzzTest(maxDuration = "30s")
    void any_message_leaves_the_line_well(byte[] octets) {
        String typed = new String(octets, StandardCharsets.ISO_8859_1)
                .replace((char) 26, '?')
                .replace((char) 27, '?');
        for (String[] lines : new String[][] {
            {"AT+CMGF=0", "AT+CMGS=" + typed.length() / 2},
            {"AT+CMGF=0", "AT+CMGW=" + typed.length() / 2},
            {"AT+CMGF=1;+CSCS=\"IRA\"", "AT+CMGS=\"+15550109001\""},
            {"AT+CMGF=1;+CSCS=\"UCS2\";+CSMP=17,167,0,8", "AT+CMGS=\"002B0031\""},
            {"AT+CMGF=1;+CSCS=\"HEX\";+CSMP=81,167,0,4", "AT+CMGW=\"15550109001\""}
        }) {
            Conversation at = new Conversation();
            at.send(lines[0]).lines();
            at.send(lines[1]).lines();
            at.raw(typed + CONTROL_Z).lines();
            at.raw("\r").lines(); // where it asked for nothing, what was typed is a line
            at.leave();
            at.send("ATE0Q0V1").lines();
            at.send("AT+CGMI").answers("Mynah", "OK");
            assertThat(at.events)
                    .noneMatch(event ->
                            event instanceof AtFailed failed && failed.what().contains("broke"));
        }
    }
}
