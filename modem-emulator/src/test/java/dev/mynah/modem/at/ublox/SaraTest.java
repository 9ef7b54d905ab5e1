package dev.mynah.modem.at.ublox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.Conversation;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** u-blox's SARA-R4 as microcontrollers and ModemManager talk to it. */
class SaraTest {
    private final Conversation at = new Conversation(Sara.SARA_R412M);

    @BeforeEach
    void a_context_is_active() {
        at.send("ATE0").heard();
        at.send("AT+CGACT=1,1").ok();
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void a_client_writes_at_the_sign_and_reads_in_quotes() {
        at.send("AT+USOCR=6").answers("+USOCR: 0", "OK");
        at.send("AT+USOWR=0,1").answers("+CME ERROR: 3");
        at.send("AT+USOCO=0,\"host.test\",7").ok();
        at.send("AT+USOCTL=0,10").answers("+USOCTL: 0,10,4", "OK");
        at.send("AT+USOWR=0,5").answers("@");
        at.raw("he\"\032o").answers("+USOWR: 0,5", "OK", "+UUSORD: 0,5");
        at.send("AT+USORD=0,0").answers("+USORD: 0,5", "OK");
        at.send("AT+USORD=0,3").answers("+USORD: 0,3,\"he\"\"", "OK");
        at.send("AT+USORD=0,10").answers("+USORD: 0,2,\"\032o\"", "OK");
        at.send("AT+USOWR=0,2,\"hi\"").answers("+USOWR: 0,2", "OK", "+UUSORD: 0,2");
        at.send("AT+USOCL=0").ok();
        at.send("AT+USOCTL=0,10").answers("+CME ERROR: 3");
    }

    @Test
    void the_peer_s_end_is_told_once_all_is_read() {
        at.send("AT+USOCR=6").heard();
        at.send("AT+USOCO=0,\"192.0.2.1\",80").ok();
        at.send("AT+USOWR=0,18").heard();
        assertThat(at.raw("GET / HTTP/1.0\r\n\r\n").heard())
                .contains("+UUSORD: 0,")
                .doesNotContain("+UUSOCL");
        String all = at.send("AT+USORD=0,1024").heard();
        assertThat(all).contains("HTTP/1.");
        String rest =
                all.contains("+UUSOCL: 0") ? all : at.send("AT+USORD=0,1024").heard();
        assertThat(rest).contains("+UUSOCL: 0");
        at.send("AT+USOCR=6").answers("+USOCR: 0", "OK");
    }

    @Test
    void datagrams_say_whom_they_are_for_and_from() {
        at.send("AT+USOCR=17,5000").answers("+USOCR: 0", "OK");
        at.send("AT+USOST=0,\"192.0.2.1\",7,3").answers("@");
        at.raw("udp").answers("+USOST: 0,3", "OK", "+UUSORF: 0,3");
        at.send("AT+USORF=0,0").answers("+USORF: 0,3", "OK");
        at.send("AT+USORF=0,10").answers("+USORF: 0,\"192.0.2.1\",7,3,\"udp\"", "OK");
        at.send("AT+USOCR=17,5000").answers("+CME ERROR: 3");
        at.send("AT+USOER").answers("+USOER: 98", "OK");
    }

    @Test
    void what_does_not_connect_says_why() {
        at.send("AT+USOCR=6").heard();
        at.send("AT+USOCO=0,\"192.0.2.1\",4711").answers("+CME ERROR: 3");
        at.send("AT+USOER").answers("+USOER: 111", "OK");
        at.send("AT+USOCO=0,\"nobody.test\",80").answers("+CME ERROR: 3");
        at.send("AT+USOER").answers("+USOER: 113", "OK");
        at.send("AT+USOCO=0,\"192.0.2.1\",7").ok();
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.unsolicited("+UUSOCL: 0");
    }

    @Test
    void a_listener_can_be_set_up_once() {
        at.send("AT+USOCR=6").heard();
        at.send("AT+USOLI=0,2020").ok();
        at.send("AT+USOCTL=0,10").answers("+USOCTL: 0,10,1", "OK");
        at.send("AT+USOCR=6").answers("+USOCR: 1", "OK");
        at.send("AT+USOLI=1,2020").answers("+CME ERROR: 3");
        at.send("AT+USOCL=0,1").answers("OK", "+UUSOCL: 0");
    }

    @Test
    void names_and_echo_requests() {
        at.send("AT+UDNSRN=0,\"host.test\"").answers("+UDNSRN: \"192.0.2.1\"", "OK");
        at.send("AT+UDNSRN=0,\"nobody.test\"").answers("+CME ERROR: 3");
        at.send("AT+UPING=\"host.test\",1").answers("OK", "+UUPING: 1,32,\"host.test\",\"192.0.2.1\",64,0");
        at.send("AT+UPING=\"203.0.113.1\",1,32,1000").ok();
        at.later(Duration.ofSeconds(1)).unsolicited("+UUPINGER: 8");
    }

    @Test
    void without_a_card_there_are_no_tries() {
        at.send("AT+CMEE=1").ok();
        at.sim().state = SimState.ABSENT;
        at.send("AT+UPINCNT").answers("+CME ERROR: 10");
        at.sim().state = SimState.PUK_REQUIRED;
        at.send("AT+UPINCNT").answers("+UPINCNT: 3,2,10,9", "OK");
    }

    @Test
    void its_serial_port_never_sleeps() {
        at.send("AT+UPSV?").answers("+UPSV: 0", "OK");
        at.send("AT+UPSV=0").ok();
        at.send("AT+UPSV=1").answers("+CME ERROR: 50");
        at.send("AT+UPSV=?").answers("+UPSV: (0)", "OK");
    }

    /** {@code plugins/ublox/mm-broadband-modem-ublox.c} and {@code mm-sim-ublox.c} of ModemManager: what it asks at start. */
    @Test
    void modem_manager_s_plugin_gets_what_it_asks_for() {
        at.send("AT+CGMI").answers("u-blox", "OK");
        at.send("AT+CGMM").answers("SARA-R412M-02B", "OK");
        at.send("AT+UPINCNT").answers("+UPINCNT: 3,2,10,9", "OK");
        assertThat(at.send("AT+URAT=?").heard()).contains("+URAT: (7,9)");
        at.send("AT+URAT?").answers("+URAT: 7,9", "OK");
        at.send("AT+URAT=9").ok();
        assertThat(at.network().technologies()).isEqualTo(Set.of(Rat.GSM));
        at.send("AT+URAT?").answers("+URAT: 9", "OK");
    }

    @Test
    void data_can_be_written_in_digits() {
        at.send("AT+UDCONF=1,1").ok();
        at.send("AT+UDCONF=1").answers("+UDCONF: 1,1", "OK");
        at.send("AT+USOCR=6").heard();
        at.send("AT+USOSO=0,6,1,1").ok();
        at.send("AT+USOSO=0,6,1,0").answers("+CME ERROR: 50");
        at.send("AT+USOSO=3,6,1,1").answers("+CME ERROR: 3");
        at.send("AT+USOCO=0,\"192.0.2.1\",7").ok();
        at.send("AT+USOWR=0,2,\"00fF\"").answers("+USOWR: 0,2", "OK", "+UUSORD: 0,2");
        at.send("AT+USORD=0,2").answers("+USORD: 0,2,\"00FF\"", "OK");
        at.send("AT+USOWR=0,2,\"00f\"").answers("+CME ERROR: 50");
        at.send("AT+USOWR=0,2,\"00fx\"").answers("+CME ERROR: 50");
        at.send("AT+UDCONF=1,0").ok();
        at.send("AT+USOWR=0,2,\"hi\"").answers("+USOWR: 0,2", "OK", "+UUSORD: 0,2");
    }

    @Test
    void it_restarts_and_goes_off_by_commands_of_its_own() {
        at.send("AT+CFUN=15").ok();
        assertThat(at.slot(0).levels).endsWith(Functionality.MINIMUM, Functionality.FULL);
        at.send("AT+CFUN=4").ok();
        at.send("AT+CFUN?").answers("+CFUN: 4", "OK");
        at.send("AT+CPWROFF").ok();
        at.time.settle();
        assertThat(at.modem.running()).isFalse();
    }

    /** As a SARA-R412M-02B was seen to answer. */
    @Test
    void who_it_is() {
        at.send("ATI")
                .answers(
                        "Manufacturer: u-blox",
                        "Model: SARA-R412M-02B",
                        "Revision: M0.10.00 [Mar 28 2019 17:13:41]",
                        "SVN: 07",
                        "IMEI: 490154203237518",
                        "OK");
        at.send("ATI0").answers("SARA-R412M-02B", "OK");
    }
}
