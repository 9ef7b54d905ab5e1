package dev.mynah.modem.at.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakePacketData;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dialling a context, leaving data mode and coming back. TS 27.007 10.2.1, V.250 6.3. */
class DataModeTest {
    private final Conversation at = new Conversation();
    private final FakePacketData data = at.slot(0).packetData;

    @Test
    void a_context_is_dialled_and_its_octets_pass_both_ways() {
        at.send("ATD*99***2#").answers("CONNECT");
        assertThat(data.dialled).containsExactly(2);
        at.raw("~host");
        data.caller.orElseThrow().send("~modem".getBytes(StandardCharsets.US_ASCII));
        assertThat(at.heard()).isEqualTo("~modem");
        assertThat(data.call).containsExactly("started", "~host");
    }

    @Test
    void the_context_is_the_first_where_none_is_named() {
        at.send("ATD*99#").answers("CONNECT");
        at.raw("x")
                .later(Duration.ofSeconds(2))
                .raw("+++")
                .later(Duration.ofSeconds(1))
                .ok();
        at.send("ATH").ok();
        at.send("ATDT*99***1#").answers("CONNECT");
        assertThat(data.dialled).containsExactly(1, 1);
    }

    @Test
    void cgdata_does_the_same() {
        at.send("AT+CGDATA=?").answers("+CGDATA: (\"PPP\")", "OK");
        at.send("AT+CGDATA=\"M-HEX\",1").answers("ERROR");
        at.send("AT+CGDATA=\"PPP\",3").answers("CONNECT");
        assertThat(data.dialled).containsExactly(3);
    }

    @Test
    void three_pluses_lead_out_and_o_leads_back() {
        at.send("ATD*99#").answers("CONNECT");
        at.later(Duration.ofSeconds(1)).raw("+++").later(Duration.ofSeconds(1)).ok();
        at.send("AT+CGACT?").lines();
        at.send("ATO").answers("CONNECT");
        at.raw("again");
        assertThat(data.call).containsExactly("started", "+++", "again");
    }

    @Test
    void h_ends_a_call_the_host_has_left_and_o_leads_nowhere_then() {
        at.send("ATD*99#").answers("CONNECT");
        at.later(Duration.ofSeconds(1)).raw("+++").later(Duration.ofSeconds(1)).ok();
        at.send("ATH").ok();
        assertThat(data.call).endsWith("hung up");
        at.send("ATO").answers("NO CARRIER");
    }

    @Test
    void a_host_that_drops_dtr_ends_the_call() {
        at.send("AT&D2").ok();
        at.send("ATD*99#").answers("CONNECT");
        at.leave();
        assertThat(data.call).endsWith("hung up");
    }

    @Test
    void what_happens_to_contexts_meanwhile_waits_or_is_lost_as_the_mode_says() {
        at.send("AT+CGEREP=1").ok();
        at.send("ATD*99#").answers("CONNECT");
        data.change(1, Optional.empty(), true);
        at.later(Duration.ofSeconds(1)).raw("+++").later(Duration.ofSeconds(1)).ok();
        at.send("AT+CGEREP=2").ok();
        at.send("ATO").answers("CONNECT");
        data.change(1, Optional.empty(), true);
        assertThat(at.heard()).isEmpty();
        at.later(Duration.ofSeconds(2)).raw("+++").later(Duration.ofSeconds(1)).answers("OK", "+CGEV: NW PDN DEACT 1");
    }

    @Test
    void the_end_of_the_call_is_told() {
        at.send("ATD*99#").answers("CONNECT");
        data.caller.orElseThrow().released();
        at.unsolicited("NO CARRIER");
        at.send("ATO").answers("NO CARRIER");
    }

    @Test
    void what_cannot_be_dialled_has_no_carrier() {
        data.refusal = Optional.of(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
        at.send("ATD*99***1#").answers("NO CARRIER");
        at.send("ATD*99***77#").answers("NO CARRIER");
        at.send("ATD*99**X25*1#").answers("NO CARRIER");
    }

    @Test
    void a_password_is_never_shown_again() {
        at.send("AT+CGAUTH=1,1,\"me\",\"hush\"").ok();
        at.send("AT+CGAUTH?").answers("+CGAUTH: 1,1,\"me\"", "OK");
        assertThat(at.events).noneMatch(event -> event.line().contains("hush"));
        at.send("AT+CGAUTH=1,0").ok();
        at.send("AT+CGAUTH?").ok();
    }
}
