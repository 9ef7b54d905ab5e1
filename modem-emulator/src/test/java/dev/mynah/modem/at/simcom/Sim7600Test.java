package dev.mynah.modem.at.simcom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SIMCom's SIM7600 as microcontrollers and ModemManager talk to it. */
class Sim7600Test {
    private final Conversation at = new Conversation(Sim7600.SIM7600);

    @BeforeEach
    void without_echo() {
        at.send("ATE0").heard();
    }

    private void network() {
        at.send("AT+NETOPEN").answers("OK", "+NETOPEN: 0");
    }

    @Test
    void a_client_sends_and_reads_by_hand() {
        network();
        at.send("AT+IPADDR").answers("+IPADDR: 10.0.0.1", "OK");
        at.send("AT+CIPRXGET=1").ok();
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",7").answers("OK", "+CIPOPEN: 0,0");
        at.send("AT+CIPSEND=0,5").answers(">");
        at.raw("hello").answers("OK", "+CIPSEND: 0,5,5", "+CIPRXGET: 1,0");
        at.send("AT+CIPRXGET=4,0").answers("+CIPRXGET: 4,0,5", "OK");
        at.send("AT+CIPRXGET=2,0,3").answers("+CIPRXGET: 2,0,3,2", "hel", "OK");
        at.send("AT+CIPRXGET=3,0").answers("+CIPRXGET: 3,0,2,0", "6C6F", "OK");
        at.send("AT+CIPRXGET=2,0").answers("+IP ERROR: No data", "ERROR");
        at.send("AT+CIPCLOSE?").answers("+CIPCLOSE: 1,0,0,0,0,0,0,0,0,0", "OK");
        at.send("AT+CIPCLOSE=0").answers("OK", "+CIPCLOSE: 0,0");
        at.send("AT+CIPCLOSE=0").answers("+CIPCLOSE: 0,4", "ERROR");
    }

    @Test
    void the_clock_is_set_by_a_time_server_in_the_zone_the_host_names() {
        at.send("AT+CNTP").answers("ERROR");
        network();
        at.send("AT+CCLK=\"30/01/01,00:00:00+00\"").ok();
        at.send("AT+CNTP=\"host.test\",-8").ok();
        at.send("AT+CNTP").answers("OK", "+CNTP: 0");
        String time = DateTimeFormatter.ofPattern("yy/MM/dd,HH:mm:ss")
                .format(at.time.timeline().now().atOffset(ZoneOffset.ofHours(-2)));
        at.send("AT+CCLK?").answers("+CCLK: \"" + time + "-08\"", "OK");
        at.send("AT+CNTP=\"nobody.test\",0").ok();
        at.send("AT+CNTP").answers("OK", "+CNTP: 4");
        at.slot(0).internet.up = false;
        at.send("AT+CNTP=\"192.0.2.1\"").ok();
        at.send("AT+CNTP").ok();
        at.later(Duration.ofSeconds(15)).unsolicited("+CNTP: 6");
        at.send("AT+CNTP=\"host.test\",99").answers("ERROR");
    }

    @Test
    void data_is_pushed_with_the_headers_wanted() {
        network();
        at.send("AT+CIPOPEN=1,\"TCP\",\"host.test\",7").answers("OK", "+CIPOPEN: 1,0");
        at.send("AT+CIPSEND=1,").answers(">");
        at.raw("ab\032").answers("OK", "+CIPSEND: 1,2,2", "RECV FROM:192.0.2.1:7", "+IPD2", "ab");
        at.send("AT+CIPSRIP=0").ok();
        at.send("AT+CIPHEAD=0").ok();
        at.send("AT+CIPSEND=1,2").heard();
        at.raw("cd").answers("OK", "+CIPSEND: 1,2,2", "cd");
        at.send("AT+CIPCCFG=10,0,0,0,1,0,75000").ok();
        at.send("AT+CIPSEND=1,2").heard();
        at.raw("ef").answers("OK", "+CIPSEND: 1,2,2", "+RECEIVE,1,2:", "ef");
    }

    @Test
    void datagrams_say_whom_they_are_for() {
        network();
        at.send("AT+CIPOPEN=2,\"UDP\",,,5000").answers("OK", "+CIPOPEN: 2,0");
        at.send("AT+CIPSEND=2,3").answers("ERROR");
        at.send("AT+CIPSEND=2,3,\"192.0.2.1\",7").answers(">");
        at.raw("udp").answers("OK", "+CIPSEND: 2,3,3", "RECV FROM:192.0.2.1:7", "+IPD3", "udp");
        at.send("AT+CIPOPEN=2,\"UDP\",,,5001").answers("+CIPOPEN: 2,4", "ERROR");
    }

    @Test
    void what_does_not_open_says_why() {
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",7").answers("+CIPOPEN: 0,2", "ERROR");
        at.send("AT+IPADDR").answers("+IP ERROR: Network not opened", "ERROR");
        at.send("AT+NETCLOSE").answers("+NETCLOSE: 2", "ERROR");
        network();
        at.send("AT+NETOPEN").answers("+IP ERROR: Network is already opened", "ERROR");
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",4711").answers("OK", "+CIPOPEN: 0,1");
        at.send("AT+CIPOPEN=0,\"TCP\",\"nobody.test\",7").answers("OK", "+CIPOPEN: 0,11");
        at.send("AT+CIPTIMEOUT=75000,15000,15000").ok();
        at.slot(0).internet.up = false;
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",7").ok();
        at.later(Duration.ofSeconds(16)).unsolicited("+CIPOPEN: 0,10");
    }

    @Test
    void the_peer_s_end_and_the_network_s_are_told() {
        network();
        at.send("AT+CIPRXGET=1").ok();
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",80").answers("OK", "+CIPOPEN: 0,0");
        at.send("AT+CIPSEND=0,18").heard();
        at.raw("GET / HTTP/1.0\r\n\r\n").answers("OK", "+CIPSEND: 0,18,18", "+CIPRXGET: 1,0", "+IPCLOSE: 0,1");
        assertThat(at.send("AT+CIPRXGET=2,0").heard()).contains("HTTP/1.");
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",7").answers("OK", "+CIPOPEN: 0,0");
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.unsolicited("+CIPEVENT: NETWORK CLOSED UNEXPECTEDLY");
        at.send("AT+NETOPEN?").answers("+NETOPEN: 0", "OK");
    }

    @Test
    void in_transparent_mode_the_line_is_the_link_s() {
        at.send("AT+CIPMODE=1").ok();
        network();
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",4711").answers("CONNECT FAIL");
        at.send("AT+CIPOPEN=0,\"TCP\",\"192.0.2.1\",7").answers("CONNECT");
        assertThat(at.raw("abc").heard()).isEqualTo("abc");
        at.later(Duration.ofSeconds(2)).raw("+++").later(Duration.ofSeconds(2)).unsolicited("OK");
        at.send("AT+CIPCLOSE=0").answers("OK", "+CIPCLOSE: 0,0");
        at.send("AT+NETCLOSE").answers("OK", "+NETCLOSE: 0");
    }

    @Test
    void names_and_echo_requests() {
        network();
        at.send("AT+CDNSGIP=\"host.test\"").answers("+CDNSGIP: 1,\"host.test\",\"192.0.2.1\"", "OK");
        at.send("AT+CDNSGIP=\"nobody.test\"").answers("+CDNSGIP: 0,10", "ERROR");
        at.send("AT+CPING=\"192.0.2.1\",1,1,64").answers("OK", "+CPING: 1,192.0.2.1,64,0,64", "+CPING: 3,1,1,0,0,0,0");
    }

    @Test
    void the_receiver_is_switched_on_and_says_where_it_is() {
        at.send("AT+CGPS=?").answers("+CGPS: (0,1),(1)", "OK");
        at.send("AT+CGPS=1,1").ok();
        at.send("AT+CGPS=1,1").answers("ERROR");
        at.send("AT+CGPSINFO").answers("+CGPSINFO: ,,,,,,,,", "OK");
        at.modem.receiver.carry(Optional.of(new EllipsoidPoint(52.5208, -13.4094, 34)));
        at.later(Duration.ofMinutes(1));
        at.send("AT+CGPSINFO").answers("+CGPSINFO: 5231.248000,N,01324.564000,W,020126,030505.0,34.0,0.0,0.0", "OK");
        at.send("AT+CGPS?").answers("+CGPS: 1,1", "OK");
        at.send("AT+CGPS=0").ok();
        at.send("AT+CGPSINFO").answers("+CGPSINFO: ,,,,,,,,", "OK");
        at.send("AT+CGPS?").answers("+CGPS: 0,1", "OK");
    }

    @Test
    void WS46_offers_what_the_radio_has() {
        at.network().supported = Set.of(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);
        at.send("AT+WS46=?").answers("+WS46: (12,22,25,28-31)", "OK");
    }

    /** {@code plugins/simtech/mm-broadband-modem-simtech.c} and {@code mm-shared-simtech.c} of ModemManager: load and enable. */
    @Test
    void modem_manager_s_plugin_gets_what_it_asks_for() {
        at.send("AT+CGMI").answers("SIMCOM INCORPORATED", "OK");
        at.send("AT+CGMM").answers("SIMCOM_SIM7600E-H", "OK");
        at.send("AT+CGMR").answers("+CGMR: LE20B04SIM7600M22", "OK");
        at.send("AT+CNSMOD?").answers("+CNSMOD: 0,8", "OK");
        at.send("AT+CNAOP?").answers("+CNAOP: 0", "OK");
        at.send("AT+CNMP?").answers("+CNMP: 2", "OK");
        at.send("AT+CNSMOD=1").ok();
        at.send("AT+AUTOCSQ=1,1").ok();
        at.send("AT+CNMP=13").ok();
        at.send("AT+CNAOP=0").ok();
        at.send("AT+CNMP?").answers("+CNMP: 13", "OK");
        assertThat(at.network().technologies()).isEqualTo(Set.of(Rat.GSM));
        at.send("AT+CNSMOD=0").ok();
        at.send("AT+AUTOCSQ=0").ok();
    }

    @Test
    void who_it_is_and_what_it_says_of_its_card() {
        at.send("ATI")
                .answers(
                        "Manufacturer: SIMCOM INCORPORATED",
                        "Model: SIMCOM_SIM7600E-H",
                        "Revision: LE20B04SIM7600M22",
                        "IMEI: 490154203237518",
                        "+GCAP: +CGSM",
                        "OK");
        at.network().cells =
                List.of(new MeasuredCell(FakeSubscription.CELL, new SignalQuality(Rat.E_UTRAN, -85, -105), true));
        at.send("AT+CPSI?").answers("+CPSI: LTE,Online,001-01,0x1,257,7,EUTRAN-BAND3,1300,3,3,-105,-850,-580,0", "OK");
        at.network().cells = List.of();
        at.send("AT+CPSI?").answers("+CPSI: NO SERVICE,Online", "OK");
        assertThat(at.send("AT+CICCID").heard()).contains("+ICCID: 89");
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.READY));
        at.unsolicited("+CPIN: READY", "SMS DONE", "PB DONE");
    }

    @Test
    void bands_are_masks_of_which_the_later_ones_may_be_left_out() {
        at.send("AT+CNBP?").answers("+CNBP: 0x0002000004400380,0x000001A0000800D5,0x0000000000000000", "OK");
        at.send("AT+CNBP=0x0002000000000000,0x0000000000080004").ok();
        at.send("AT+CNBP?").answers("+CNBP: 0x0002000000000000,0x0000000000080004,0x0000000000000000", "OK");
        assertThat(at.network().channels())
                .anyMatch(it -> it.contains(Rat.E_UTRAN, 6300))
                .noneMatch(it -> it.contains(Rat.E_UTRAN, 3000))
                .noneMatch(it -> it.rat() == Rat.GSM);
        at.send("AT+CNBP=0x0000000000000100").ok();
        at.send("AT+CNBP?").answers("+CNBP: 0x0000000000000100,0x0000000000080004,0x0000000000000000", "OK");
        at.send("AT+CNBP=0,0x0").answers("ERROR");
        at.send("AT+CNBP=0x0,0x0").answers("ERROR");
        at.send("AT+CNBP=0xFFFFFFFF7FFFFFFF,0x000007FF03DF3FFF,0x000000000000003F")
                .ok();
        assertThat(at.network().channels()).isEmpty();
    }

    @Test
    void it_is_switched_off_by_a_command() {
        at.send("AT+CPOF").ok();
        at.time.settle();
        assertThat(at.modem.running()).isFalse();
    }
}
