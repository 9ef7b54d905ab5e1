package dev.mynah.modem.at.quectel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.personality.Personalities;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP by a Quectel module, as microcontrollers use it. */
class QuectelHttpTest {
    private final Conversation at = new Conversation(Personalities.all().stream()
            .filter(it -> it.name().equals("quectel-ec25"))
            .findFirst()
            .orElseThrow());

    @BeforeEach
    void a_context_is_active() {
        at.send("ATE0+CMEE=1").heard();
        at.send("AT+QIACT=1").ok();
    }

    private void url(String url) {
        at.send("AT+QHTTPURL=" + url.length() + ",80").answers("CONNECT");
        at.raw(url).ok();
    }

    @Test
    void a_page_is_got_and_read() {
        at.send("AT+QHTTPCFG=\"contextid\",1").ok();
        url("http://host.test/bytes/5");
        at.send("AT+QHTTPURL?").answers("+QHTTPURL: http://host.test/bytes/5", "OK");
        at.send("AT+QHTTPGET=80").answers("OK", "+QHTTPGET: 0,200,5");
        assertThat(at.send("AT+QHTTPREAD=80").heard())
                .contains("CONNECT\r\n\000\001\002\003\004")
                .endsWith("+QHTTPREAD: 0\r\n");
        at.send("AT+QHTTPCFG=\"responseheader\",1").ok();
        assertThat(at.send("AT+QHTTPREAD").heard())
                .contains("CONNECT\r\nHTTP/1.1 200 OK\r\n", "Content-Length: 5\r\n", "\r\n\r\n\000\001");
        url("http://host.test/nowhere");
        assertThat(at.send("AT+QHTTPGET").heard()).contains("OK", "+QHTTPGET: 0,404,");
    }

    @Test
    void a_body_is_posted_with_a_head_of_the_module_s_or_the_host_s() {
        url("http://192.0.2.1/upload");
        at.send("AT+QHTTPCFG=\"contenttype\",1").ok();
        at.send("AT+QHTTPPOST=11,80,80").answers("CONNECT");
        at.raw("Message=Hi!").answers("OK", "+QHTTPPOST: 0,200,3");
        assertThat(at.send("AT+QHTTPREAD=80").heard()).contains("CONNECT\r\n11\n");
        at.send("AT+QHTTPCFG=\"requestheader\",1").ok();
        String request = "POST /upload HTTP/1.1\r\nHost: 192.0.2.1\r\nContent-Length: 4\r\n\r\nbody";
        at.send("AT+QHTTPPOST=" + request.length()).answers("CONNECT");
        at.raw(request).answers("OK", "+QHTTPPOST: 0,200,2");
        at.send("AT+QHTTPGET=80").answers("+CME ERROR: 730");
        String get = "GET /bytes/2 HTTP/1.1\r\nHost: x\r\n\r\n";
        at.send("AT+QHTTPGET=80," + get.length()).answers("CONNECT");
        at.raw(get).answers("OK", "+QHTTPGET: 0,200,2");
    }

    @Test
    void what_is_in_the_way_has_a_number() {
        at.send("AT+QHTTPGET=80").answers("+CME ERROR: 712");
        at.send("AT+QHTTPREAD=80").answers("+CME ERROR: 705");
        at.send("AT+QHTTPURL=7,80").answers("CONNECT");
        at.raw("nothing").answers("+CME ERROR: 711");
        at.send("AT+QHTTPCFG=\"sslctxid\",1").answers("+CME ERROR: 730");
        at.send("AT+QHTTPCFG=\"contextid\",0").answers("+CME ERROR: 730");
        at.send("AT+QHTTPCFG=\"contenttype\",9").answers("+CME ERROR: 730");
        url("http://nobody.test/");
        at.send("AT+QHTTPGET=80").answers("OK", "+QHTTPGET: 714");
        url("http://192.0.2.1:4711/");
        at.send("AT+QHTTPGET=80").answers("OK", "+QHTTPGET: 716");
        url("https://192.0.2.1/");
        at.send("AT+QHTTPGET=80").answers("OK", "+QHTTPGET: 715");
        at.send("AT+QHTTPCFG=\"contextid\",3").ok();
        url("http://192.0.2.1/");
        at.send("AT+QHTTPGET=80").answers("OK", "+QHTTPGET: 707");
    }

    @Test
    void a_server_that_says_nothing_is_waited_for_and_can_be_given_up() {
        url("http://192.0.2.1:9/");
        at.send("AT+QHTTPGET=5").ok();
        at.send("AT+QHTTPGET=5").answers("+CME ERROR: 703");
        at.later(Duration.ofSeconds(6)).unsolicited("+QHTTPGET: 702");
        at.send("AT+QHTTPGET=60").ok();
        at.send("AT+QHTTPSTOP").answers("OK", "+QHTTPGET: 719");
    }
}
