package dev.mynah.modem.at.simcom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SIMCom's SIM800 as microcontrollers talk to it. */
class Sim800Test {
    private final Conversation at = new Conversation(Sim800.SIM800);

    @BeforeEach
    void without_echo() {
        at.send("ATE0").heard();
    }

    private void state(String words) {
        at.send("AT+CIPSTATUS").answers("OK", "STATE: " + words);
    }

    @Test
    void one_connection_step_by_step() {
        state("IP INITIAL");
        at.send("AT+CIICR").answers("ERROR");
        at.send("AT+CSTT=\"internet\",\"\",\"\"").ok();
        state("IP START");
        at.send("AT+CIICR").ok();
        state("IP GPRSACT");
        at.send("AT+CIFSR").answers("10.0.0.1");
        state("IP STATUS");
        at.send("AT+CIPSTART=\"TCP\",\"host.test\",\"7\"").answers("OK", "CONNECT OK");
        at.send("AT+CIPSTART=\"TCP\",\"host.test\",\"7\"").answers("ALREADY CONNECT", "ERROR");
        state("CONNECT OK");
        at.send("AT+CIPSEND").answers("> ");
        at.raw("hello\032").answers("SEND OK", "hello");
        at.send("AT+CIPHEAD=1").ok();
        at.send("AT+CIPSEND=2").answers("> ");
        at.raw("\032x").answers("SEND OK", "+IPD,2:\032x");
        at.send("AT+CIPCLOSE").answers("CLOSE OK");
        state("TCP CLOSED");
        at.send("AT+CIPSHUT").answers("SHUT OK");
        state("IP INITIAL");
    }

    @Test
    void a_connection_brings_up_what_it_needs_and_says_when_it_fails() {
        at.send("AT+CIPSTART=\"TCP\",\"192.0.2.1\",4711").answers("OK", "CONNECT FAIL");
        at.send("AT+CIPSTART=\"UDP\",\"192.0.2.1\",7").answers("OK", "CONNECT OK");
        at.send("AT+CIPSEND=3").heard();
        at.raw("udp").answers("SEND OK", "udp");
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.unsolicited("+PDP: DEACT");
        state("PDP DEACT");
        at.send("AT+CIPSTART=\"TCP\",\"192.0.2.1\",99999").answers("ERROR");
    }

    @Test
    void the_clock_is_set_by_a_time_server() {
        at.send("AT+CNTPCID=1").ok();
        at.send("AT+CNTP=\"host.test\",32").ok();
        at.send("AT+CNTP").answers("OK", "+CNTP: 61");
        at.send("AT+SAPBR=3,1,\"APN\",\"internet\"").ok();
        at.send("AT+SAPBR=1,1").ok();
        at.send("AT+CNTP").answers("OK", "+CNTP: 1");
        assertThat(at.send("AT+CCLK?").heard()).contains("+32\"");
        at.send("AT+CNTP=\"nobody.test\",0").ok();
        at.send("AT+CNTP").answers("OK", "+CNTP: 62");
    }

    /** What TinyGSM's client for the SIM800 sends, in its order. */
    @Test
    void a_client_library_with_several_connections_reads_by_hand() {
        at.send("AT+CIPSHUT").answers("SHUT OK");
        at.send("AT+SAPBR=3,1,\"Contype\",\"GPRS\"").ok();
        at.send("AT+SAPBR=3,1,\"APN\",\"internet\"").ok();
        at.send("AT+SAPBR=2,1").answers("+SAPBR: 1,3,\"0.0.0.0\"", "OK");
        at.send("AT+SAPBR=1,1").ok();
        at.send("AT+SAPBR=2,1").answers("+SAPBR: 1,1,\"10.0.0.1\"", "OK");
        at.send("AT+CIPMUX=1").ok();
        at.send("AT+CIPQSEND=1").ok();
        at.send("AT+CIPRXGET=1").ok();
        at.send("AT+CIPSTART=0,\"TCP\",\"192.0.2.1\",7").answers("ERROR");
        at.send("AT+CSTT=\"internet\",\"\",\"\"").ok();
        at.send("AT+CIICR").ok();
        at.send("AT+CIFSR;E0").answers("10.0.0.1", "OK");
        at.send("AT+CDNSCFG=\"192.0.2.53\",\"192.0.2.54\"").ok();
        at.send("AT+CIPSTART=0,\"TCP\",\"host.test\",7").answers("OK", "0, CONNECT OK");
        at.send("AT+CIPSEND=0,5").answers("> ");
        at.raw("hello").answers("DATA ACCEPT:0,5", "+CIPRXGET: 1,0");
        at.send("AT+CIPRXGET=4,0").answers("+CIPRXGET: 4,0,5", "OK");
        at.send("AT+CIPRXGET=2,0,3").answers("+CIPRXGET: 2,0,3,2", "hel", "OK");
        at.send("AT+CIPRXGET=2,0,100").answers("+CIPRXGET: 2,0,2,0", "lo", "OK");
        at.send("AT+CIPSTATUS=0").answers("+CIPSTATUS: 0,0,\"TCP\",\"192.0.2.1\",\"7\",\"CONNECTED\"", "OK");
        at.send("AT+CIPSTATUS=1").answers("+CIPSTATUS: 1,,\"\",\"\",\"\",\"INITIAL\"", "OK");
        assertThat(at.send("AT+CIPSTATUS").lines())
                .contains("STATE: IP PROCESSING", "C: 5,,\"\",\"\",\"\",\"INITIAL\"");
        at.send("AT+CIPCLOSE=0,1").answers("0, CLOSE OK");
        at.send("AT+CIPSHUT").answers("SHUT OK");
    }

    @Test
    void the_peer_s_end_is_told_with_its_number() {
        at.send("AT+CIPMUX=1").ok();
        at.send("AT+CSTT").ok();
        at.send("AT+CIICR").ok();
        at.send("AT+CIPSTART=2,\"TCP\",\"192.0.2.1\",80").answers("OK", "2, CONNECT OK");
        at.send("AT+CIPSEND=2,18").heard();
        assertThat(at.raw("GET / HTTP/1.0\r\n\r\n").heard())
                .contains("2, SEND OK", "+RECEIVE,2,", "HTTP/1.", "2, CLOSED");
    }

    @Test
    void in_transparent_mode_the_line_is_the_connection_s() {
        at.send("AT+CIPMODE=1").ok();
        at.send("AT+CIPSTART=\"TCP\",\"192.0.2.1\",7").answers("CONNECT");
        assertThat(at.raw("abc").heard()).isEqualTo("abc");
        at.later(Duration.ofSeconds(2)).raw("+++").later(Duration.ofSeconds(2)).unsolicited("OK");
        at.send("ATO").answers("CONNECT");
    }

    @Test
    void names_and_who_it_is() {
        at.send("AT+CDNSGIP=\"host.test\"").answers("ERROR");
        at.send("AT+CSTT").ok();
        at.send("AT+CIICR").ok();
        at.send("AT+CDNSGIP=\"host.test\"").answers("OK", "+CDNSGIP: 1,\"host.test\",\"192.0.2.1\"");
        at.send("AT+CDNSGIP=\"nobody.test\"").answers("OK", "+CDNSGIP: 0,8");
        at.send("ATI").answers("SIM800 R14.18", "OK");
        at.send("AT+CGMM").answers("SIMCOM_SIM800L", "OK");
        at.send("AT+CEREG?").answers("ERROR");
        at.send("AT+CSTT=\"a\",\"me\",\"hidden\"").heard();
        assertThat(at.events.toString()).doesNotContain("hidden");
    }

    @Test
    void the_time_the_network_tells_is_told_on_to_those_who_want_it() {
        NetworkTime told = new NetworkTime(OffsetDateTime.parse("2026-07-02T05:04:05+01:00"), 1);
        at.slot(0).tell(new SubscriptionEvent.NetworkTimeReceived(told));
        at.silence();
        at.send("AT+CLTS=1").ok();
        at.slot(0).tell(new SubscriptionEvent.NetworkTimeReceived(told));
        at.unsolicited("*PSUTTZ: 2026,7,2,4,4,5,\"+4\",1", "DST: 1");
        at.send("AT+CLTS?").answers("+CLTS: 1", "OK");
    }

    @Test
    void it_says_that_it_goes_down_unless_that_is_urgent() {
        at.send("AT+CPOWD=1").answers("NORMAL POWER DOWN");
        at.time.settle();
        assertThat(at.modem.running()).isFalse();
    }
}
