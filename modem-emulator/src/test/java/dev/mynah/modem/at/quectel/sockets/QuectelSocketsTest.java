package dev.mynah.modem.at.quectel.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.quectel.Ec25;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that has no internet stack, and the host behind the gateway: 192.0.2.1 with echo, DNS and pages. */
class QuectelSocketsTest {
    private final Conversation at = new Conversation(Ec25.EC25.dialect());

    @BeforeEach
    void a_context_is_active() {
        at.send("ATE0").heard();
        at.send("AT+CGACT=1,1").ok();
    }

    private void open(String rest) {
        at.send("AT+QIOPEN=1," + rest).answers("OK", "+QIOPEN: " + rest.charAt(0) + ",0");
    }

    @Test
    void data_waits_until_it_is_read_and_is_told_of_once() {
        open("0,\"TCP\",\"192.0.2.1\",7,0,0");
        at.send("AT+QISEND=0,5").answers("> ");
        at.raw("hello").answers("SEND OK", "+QIURC: \"recv\",0");
        at.send("AT+QISEND=0").answers("> ");
        at.raw("more\032").answers("SEND OK");
        at.send("AT+QIRD=0,0").answers("+QIRD: 9,0,9", "OK");
        at.send("AT+QIRD=0,7").answers("+QIRD: 7", "hellomo", "OK");
        at.send("AT+QIRD=0").answers("+QIRD: 2", "re", "OK");
        at.send("AT+QIRD=0").answers("+QIRD: 0", "OK");
        at.send("AT+QISEND=0,0").answers("+QISEND: 9,9,0", "OK");
        assertThat(at.send("AT+QISTATE=1,0").heard()).contains("+QISTATE: 0,\"TCP\",\"192.0.2.1\",7,");
        at.send("AT+QICLOSE=0").ok();
        at.send("AT+QISTATE?").ok();
    }

    @Test
    void the_clock_is_set_by_a_time_server_in_the_zone_it_is_in() {
        at.send("AT+CCLK=\"30/01/01,00:00:00+04\"").ok();
        String time = DateTimeFormatter.ofPattern("yyyy/MM/dd,HH:mm:ss")
                .format(at.time.timeline().now().atOffset(ZoneOffset.ofHours(1)));
        at.send("AT+QNTP=1,\"host.test\",123,0").answers("OK", "+QNTP: 0,\"" + time + "+04\"");
        assertThat(at.send("AT+CCLK?").heard()).contains("30/01/01,");
        at.send("AT+QNTP=1,\"192.0.2.1\"").answers("OK", "+QNTP: 0,\"" + time + "+04\"");
        at.send("AT+CCLK?").answers("+CCLK: \"" + time.substring(2) + "+04\"", "OK");
    }

    @Test
    void no_time_is_told_where_nobody_has_one() {
        at.send("AT+QNTP=1,\"nobody.test\"").answers("OK", "+QNTP: 565");
        at.send("AT+QNTP=2,\"192.0.2.1\"").answers("OK", "+QNTP: 561");
        at.send("AT+QNTP=1,\"192.0.2.1\",7").ok(); // an echo is no server's answer
        at.later(Duration.ofSeconds(14)).silence();
        at.later(Duration.ofSeconds(2)).unsolicited("+QNTP: 569");
        at.send("AT+QNTP=1,\"192.0.2.1\",0").answers("ERROR");
    }

    @Test
    void data_of_any_kind_is_pushed_as_it_is() {
        open("3,\"TCP\",\"host.test\",7,0,1");
        at.send("AT+QISEND=3,6").heard();
        assertThat(at.raw("\r\n\032\033\"\0").heard())
                .isEqualTo("\r\nSEND OK\r\n\r\n+QIURC: \"recv\",3,6\r\n\r\n\032\033\"\0\r\n");
    }

    @Test
    void the_peer_s_end_is_told_and_the_number_stays_taken_until_the_host_closes() {
        open("1,\"TCP\",\"192.0.2.1\",80,0,0");
        at.send("AT+QISEND=1,18").heard();
        at.raw("GET / HTTP/1.0\r\n\r\n").answers("SEND OK", "+QIURC: \"recv\",1", "+QIURC: \"closed\",1");
        at.send("AT+QIOPEN=1,1,\"TCP\",\"192.0.2.1\",7").answers("OK", "+QIOPEN: 1,563");
        assertThat(at.send("AT+QIRD=1,1500").heard()).contains("HTTP/1.");
        at.send("AT+QICLOSE=1").ok();
        open("1,\"TCP\",\"192.0.2.1\",7,0,0");
    }

    @Test
    void what_does_not_open_says_why() {
        at.send("AT+QIOPEN=1,0,\"TCP\",\"192.0.2.1\",4711").answers("OK", "+QIOPEN: 0,566");
        at.send("AT+QIGETERROR").answers("+QIGETERROR: 566,Socket connect failed", "OK");
        at.send("AT+QIOPEN=1,0,\"TCP\",\"nobody.test\",80").answers("OK", "+QIOPEN: 0,565");
        at.send("AT+QIOPEN=2,0,\"TCP\",\"192.0.2.1\",7").answers("OK", "+QIOPEN: 0,561");
        at.send("AT+QIOPEN=1,0,\"TCP LISTENER\",\"127.0.0.1\",0,0").answers("ERROR");
        at.send("AT+QIOPEN=1,12,\"TCP\",\"192.0.2.1\",7").answers("ERROR");
        at.slot(0).internet.up = false;
        at.send("AT+QIOPEN=1,0,\"TCP\",\"192.0.2.1\",7").ok();
        at.later(Duration.ofSeconds(151)).unsolicited("+QIOPEN: 0,569");
    }

    @Test
    void a_transparent_socket_has_the_line_to_itself_and_can_be_left_and_come_back_to() {
        at.send("AT+QIOPEN=1,0,\"TCP\",\"192.0.2.1\",7,0,2").answers("CONNECT");
        assertThat(at.raw("AT\r").heard()).isEqualTo("AT\r");
        at.later(Duration.ofSeconds(2)).raw("+++").later(Duration.ofSeconds(2)).unsolicited("OK");
        at.send("ATO").answers("CONNECT");
        assertThat(at.raw("again").heard()).isEqualTo("again");
        at.raw("+").silence();
        assertThat(at.raw("+a").heard()).isEqualTo("++a");
        at.raw("++").later(Duration.ofSeconds(2));
        assertThat(at.heard()).isEqualTo("++");
        at.slot(0).packetData.change(1, Optional.empty(), true);
        assertThat(at.later(Duration.ofSeconds(1)).lines()).contains("NO CARRIER", "+QIURC: \"pdpdeact\",1");
    }

    @Test
    void a_transparent_socket_that_does_not_open_is_an_error() {
        at.send("AT+QIOPEN=1,0,\"TCP\",\"192.0.2.1\",4711,0,2").answers("ERROR");
        at.send("AT+QIGETERROR").answers("+QIGETERROR: 566,Socket connect failed", "OK");
    }

    @Test
    void the_way_of_data_can_be_changed() {
        open("0,\"TCP\",\"192.0.2.1\",7,0,0");
        at.send("AT+QISEND=0,2").heard();
        at.raw("ab").answers("SEND OK", "+QIURC: \"recv\",0");
        at.send("AT+QISWTMD=0,1").answers("OK", "+QIURC: \"recv\",0,2", "ab");
        at.send("AT+QIRD=0").answers("ERROR");
        at.send("AT+QISWTMD=0,2").answers("CONNECT");
        assertThat(at.raw("xyz").heard()).isEqualTo("xyz");
    }

    @Test
    void datagrams_go_to_one_peer_or_to_anybody() {
        open("0,\"UDP\",\"192.0.2.1\",7,0,1");
        at.send("AT+QISEND=0,3").heard();
        at.raw("one").answers("SEND OK", "+QIURC: \"recv\",0,3", "one");
        at.send("AT+QIOPEN=1,2,\"UDP SERVICE\",\"127.0.0.1\",0,3030,0").answers("OK", "+QIOPEN: 2,0");
        at.send("AT+QISEND=2,3").answers("ERROR");
        at.send("AT+QISEND=2,3,\"192.0.2.1\",7").heard();
        at.raw("two").answers("SEND OK", "+QIURC: \"recv\",2");
        at.send("AT+QIRD=2").answers("+QIRD: 3,\"192.0.2.1\",7", "two", "OK");
        at.send("AT+QISTATE=1,2").answers("+QISTATE: 2,\"UDP SERVICE\",\"0.0.0.0\",0,3030,2,1,0,0,\"usbmodem\"", "OK");
        at.send("AT+QIOPEN=1,3,\"UDP SERVICE\",\"127.0.0.1\",0,3030,0").answers("OK", "+QIOPEN: 3,574");
    }

    @Test
    void data_can_be_written_in_digits_and_on_one_line() {
        at.send("AT+QICFG=\"dataformat\",1,1").ok();
        at.send("AT+QICFG=\"viewmode\",1").ok();
        open("0,\"TCP\",\"192.0.2.1\",7,0,1");
        at.send("AT+QISEND=0,2").heard();
        at.raw("00fF").answers("SEND OK", "+QIURC: \"recv\",0,2,00FF");
        at.send("AT+QICFG=\"dataformat\"").answers("+QICFG: \"dataformat\",1,1", "OK");
        at.send("AT+QICFG=\"tcp/keepalive\",1").answers("ERROR");
    }

    @Test
    void names_and_their_servers() {
        at.send("AT+QIDNSCFG=1").answers("+QIDNSCFG: 1,\"192.0.2.53\",\"192.0.2.54\"", "OK");
        at.send("AT+QIDNSGIP=1,\"www.example.test\"")
                .answers("OK", "+QIURC: \"dnsgip\",0,1,60", "+QIURC: \"dnsgip\",\"192.0.2.1\"");
        at.send("AT+QIDNSGIP=1,\"nobody.test\"").answers("OK", "+QIURC: \"dnsgip\",565");
        at.send("AT+QIDNSCFG=1,\"203.0.113.1\"").ok();
        at.send("AT+QIDNSGIP=1,\"www.example.test\"").ok();
        at.later(Duration.ofSeconds(10)).unsolicited("+QIURC: \"dnsgip\",565");
    }

    @Test
    void echo_requests_are_told_of_one_by_one() {
        at.send("AT+QPING=1,\"192.0.2.1\",4,2").answers("OK", "+QPING: 0,\"192.0.2.1\",32,0,64");
        at.later(Duration.ofSeconds(1)).unsolicited("+QPING: 0,\"192.0.2.1\",32,0,64", "+QPING: 0,2,2,0,0,0,0");
        at.send("AT+QPING=1,\"203.0.113.9\",1,1").ok();
        at.later(Duration.ofSeconds(1)).unsolicited("+QPING: 569", "+QPING: 0,1,0,1,0,0,0");
        at.send("AT+QPING=1,\"nobody.test\"").answers("OK", "+QPING: 565");
    }

    @Test
    void a_context_that_the_network_takes_is_told_once_for_all_its_sockets() {
        open("0,\"TCP\",\"192.0.2.1\",7,0,0");
        open("1,\"UDP\",\"192.0.2.1\",7,0,0");
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.unsolicited("+QIURC: \"pdpdeact\",1");
        at.send("AT+QISEND=0,1").answers("> ");
        at.raw("x").answers("SEND FAIL");
    }

    @Test
    void sockets_are_the_line_s_and_end_with_its_host() {
        open("0,\"TCP\",\"192.0.2.1\",7,0,0");
        at.another().send("AT+QISTATE?").ok();
    }

    @Test
    void the_echo_of_what_is_sent_can_be_taken_away() {
        open("0,\"TCP\",\"192.0.2.1\",7,0,0");
        at.send("ATE1").heard();
        at.send("AT+QISEND=0,2").heard();
        assertThat(at.raw("hi").heard()).startsWith("hi");
        at.send("AT+QISDE=0").heard();
        at.send("AT+QISEND=0,2").heard();
        assertThat(at.raw("hi").heard()).startsWith("\r\nSEND OK");
    }

    /** As TinyGSM's {@code gprsDisconnect} begins with, before anything is active. */
    @Test
    void a_context_that_the_attach_needs_stays_but_not_its_sockets() {
        open("0,\"TCP\",\"192.0.2.1\",7,0,1");
        at.slot(0).packetData.refusal = Optional.of(new Refusal(Refusal.Reason.NOT_ALLOWED));
        at.send("AT+QIDEACT=1").ok();
        at.send("AT+QISTATE?").ok();
        at.send("AT+QIACT=1").ok();
        at.send("AT+QIDEACT=2").ok();
    }
}
