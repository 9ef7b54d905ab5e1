package dev.mynah.modem.at.telit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telit's LE910C4 as microcontrollers and ModemManager talk to it. */
class Le910Test {
    private final Conversation at = new Conversation(Le910.LE910);

    @BeforeEach
    void without_echo() {
        at.send("ATE0").heard();
    }

    private void active() {
        at.send("AT#SGACT=1,1").answers("#SGACT: 10.0.0.1", "OK");
    }

    @Test
    void the_card_is_locked_for_a_host_and_takes_its_apdus_meanwhile() {
        at.send("AT+CSIM=1").ok();
        at.send("AT+CSIM=10,\"00A40000\"").answers("ERROR");
        at.send("AT+CSIM=8,\"00A40000\"").answers("+CSIM: 4,\"9000\"", "OK");
        at.send("AT+CSIM=0").ok();
        at.send("AT+CSIM=2").answers("ERROR");
        at.send("AT+CSIM=8").answers("ERROR");
    }

    @Test
    void the_receiver_is_switched_on_and_says_where_it_is() {
        at.modem.receiver.carry(Optional.of(new EllipsoidPoint(-52.5208, 13.4094, 34)));
        at.send("AT$GPSP?").answers("$GPSP: 0", "OK");
        at.send("AT$GPSACP").answers("$GPSACP: ,,,,,0,,,,,", "OK");
        at.send("AT$GPSP=1").ok();
        at.send("AT$GPSNMUN=2,1,1,1,1,1,1;$GPSNMUN?").answers("$GPSNMUN: 2,1,1,1,1,1,1", "OK");
        at.later(Duration.ofMinutes(1));
        assertThat(at.send("AT$GPSACP").heard())
                .matches(
                        "(?s).*\\$GPSACP: 030505.000,5231.2480S,01324.5640E,[0-9.]+,34.0,3,0.00,0.0,0.0,020126,[01][0-9]\r.*");
        at.send("AT$GPSP=0").ok();
        at.send("AT$GPSACP").answers("$GPSACP: ,,,,,0,,,,,", "OK");
    }

    @Test
    void a_client_in_command_mode_rings_and_reads() {
        active();
        at.send("AT#SGACT?").answers("#SGACT: 1,1", "OK");
        at.send("AT#SD=1,0,7,\"host.test\",0,0,1").ok();
        at.send("AT#SSEND=1").answers("> ");
        at.raw("hello\032").answers("OK", "SRING: 1");
        assertThat(at.send("AT#SS=1").heard()).contains("#SS: 1,3,10.0.0.1,").contains(",192.0.2.1,7");
        at.send("AT#SI=1").answers("#SI: 1,5,5,5,0", "OK");
        at.send("AT#SRECV=1,3").answers("#SRECV: 1,3", "hel", "OK");
        at.send("AT#SRECV=1,100").answers("#SRECV: 1,2", "lo", "OK");
        at.send("AT#SRECV=1,100").answers("ERROR");
        at.send("AT#SSENDEXT=1,2").answers("> ");
        at.raw("\032\033").answers("OK", "SRING: 1");
        at.send("AT#SH=1").ok();
        at.send("AT#SS=1").answers("#SS: 1,0", "OK");
        at.send("AT#SH=1").ok();
    }

    @Test
    void ringing_can_say_how_much_or_all() {
        active();
        at.send("AT#SCFGEXT=2,1,0,0").ok();
        at.send("AT#SD=2,1,7,\"192.0.2.1\",0,0,1").ok();
        at.send("AT#SSENDEXT=2,3").heard();
        at.raw("udp").answers("OK", "SRING: 2,3");
        at.send("AT#SRECV=2,10").answers("#SRECV: 2,3", "udp", "OK");
        at.send("AT#SCFGEXT=2,2,1,0,0,1").ok();
        at.send("AT#SSENDEXT=2,2").heard();
        at.raw("00fF").answers("OK", "SRING: 2,2,00FF");
    }

    @Test
    void in_online_mode_the_line_is_the_socket_s() {
        active();
        at.send("AT#SD=1,0,7,\"192.0.2.1\"").answers("CONNECT");
        assertThat(at.raw("abc").heard()).isEqualTo("abc");
        at.later(Duration.ofSeconds(2)).raw("+++").later(Duration.ofSeconds(2)).unsolicited("OK");
        assertThat(at.send("AT#SS=1").heard()).contains("#SS: 1,2,");
        at.send("AT#SO=1").answers("CONNECT");
        assertThat(at.raw("def").heard()).isEqualTo("def");
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.unsolicited("NO CARRIER");
    }

    @Test
    void what_does_not_connect_is_an_error_or_no_carrier() {
        at.send("AT#SD=1,0,7,\"192.0.2.1\",0,0,1").answers("ERROR");
        active();
        at.send("AT#SD=1,0,4711,\"192.0.2.1\",0,0,1").answers("ERROR");
        at.send("AT#SD=1,0,4711,\"192.0.2.1\"").answers("NO CARRIER");
        at.slot(0).internet.up = false;
        at.send("AT#SCFG=1,1,300,90,100,50").ok();
        at.send("AT#SD=1,0,7,\"192.0.2.1\",0,0,1").silence();
        at.later(Duration.ofSeconds(10)).unsolicited("ERROR");
    }

    @Test
    void the_peer_s_end_is_no_carrier_and_data_stays() {
        active();
        at.send("AT#SD=1,0,80,\"192.0.2.1\",0,0,1").ok();
        at.send("AT#SSENDEXT=1,18").heard();
        at.raw("GET / HTTP/1.0\r\n\r\n").answers("OK", "SRING: 1", "NO CARRIER");
        assertThat(at.send("AT#SRECV=1,1500").heard()).contains("HTTP/1.");
        at.send("AT#SD=1,0,7,\"192.0.2.1\",0,0,1").ok();
    }

    @Test
    void a_socket_without_data_is_closed_in_time() {
        active();
        at.send("AT#SCFG?").heard();
        at.send("AT#SD=1,0,7,\"192.0.2.1\",0,0,1").ok();
        at.later(Duration.ofSeconds(60)).silence();
        at.send("AT#SSENDEXT=1,1").heard();
        at.raw("x").answers("OK", "SRING: 1");
        at.later(Duration.ofSeconds(60)).silence();
        at.later(Duration.ofSeconds(31)).unsolicited("NO CARRIER");
        at.send("AT#SS=1").answers("#SS: 1,0", "OK");
    }

    @Test
    void names_and_echo_requests() {
        active();
        at.send("AT#QDNS=\"host.test\"").answers("#QDNS: \"host.test\",\"192.0.2.1\"", "OK");
        at.send("AT#QDNS=\"nobody.test\"").answers("ERROR");
        at.send("AT#PING=\"192.0.2.1\",1").answers("#PING: 01,\"192.0.2.1\",0,64", "OK");
        at.send("AT#PING=\"203.0.113.1\",1,32,10").silence();
        at.later(Duration.ofSeconds(1)).unsolicited("#PING: 01,\"203.0.113.1\",600,255", "OK");
    }

    /** {@code plugins/telit/mm-broadband-modem-telit.c} and {@code mm-shared-telit.c} of ModemManager: load and enable. */
    @Test
    void modem_manager_s_plugin_gets_what_it_asks_for() {
        at.send("AT+CGMI").answers("Telit", "OK");
        at.send("AT#QSS?").answers("#QSS: 0,3", "OK");
        at.send("AT#QSS=1").ok();
        at.send("AT#PSNT?").answers("#PSNT: 0,4", "OK");
        at.send("AT#PSNT=1").ok();
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.ABSENT));
        at.unsolicited("#QSS: 0");
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.NOT_READY));
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.READY));
        at.unsolicited("#QSS: 1");
        at.slot(0).tell(new SubscriptionEvent.ServingNetworkChanged(at.network().serving));
        at.unsolicited("#PSNT: 4");
    }

    @Test
    void who_it_is() {
        at.send("ATI").answers("332", "OK");
        at.send("ATI3").answers("Telit", "OK");
        at.send("ATI4").answers("LE910C4-EU", "OK");
        at.send("AT#CGMM").answers("#CGMM: LE910C4-EU", "OK");
        assertThat(at.send("AT#CCID").heard()).contains("#CCID: 89");
        at.send("AT#SIMDET?").answers("#SIMDET: 2,1", "OK");
    }

    @Test
    void bands_are_numbers_of_sets_and_a_mask_of_lte() {
        at.send("AT#BND=?").answers("#BND: (0),(0,5,6,13,15,23),(1-80800C5)", "OK");
        at.send("AT#BND?").answers("#BND: 0,15,80800C5", "OK");
        at.send("AT#BND=0,5,80004").ok();
        at.send("AT#BND?").answers("#BND: 0,5,80004", "OK");
        assertThat(at.network().channels())
                .anyMatch(it -> it.contains(Rat.E_UTRAN, 6300))
                .noneMatch(it -> it.contains(Rat.E_UTRAN, 3000))
                .noneMatch(it -> it.contains(Rat.UTRAN, 10700));
        at.send("AT#BND=0,5,2").answers("ERROR");
        at.send("AT#BND=0,5,0").answers("ERROR");
        at.send("AT#BND=0,1").answers("ERROR");
        at.send("AT#BND=0,15,80800C5").ok();
        assertThat(at.network().channels()).isEmpty();
    }

    @Test
    void the_cell_in_words_and_in_values() {
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.time.settle();
        at.heard();
        at.network().cells =
                List.of(new MeasuredCell(FakeSubscription.CELL, new SignalQuality(Rat.E_UTRAN, -85, -105), true));
        at.send("AT#MONI").answers("#MONI: 00101 RSRP:-85 RSRQ:-10 TAC:0001 Id:0101 EARFCN:1300 PWR:-58dbm", "OK");
        at.send("AT#RFSTS")
                .answers(
                        "#RFSTS: \"001 01\",1300,-85,-58,-10,0001,255,,,19,0,0000101,\"001010000000001\",\"Alpha Mobile\",2,3",
                        "OK");
        at.network().connected = true;
        at.network().mobilityState = 6;
        assertThat(at.send("AT#RFSTS").heard()).contains(",255,,,6,2,0000101,");
        at.network().serving = Optional.empty();
        at.send("AT#RFSTS").ok();
    }

    @Test
    void what_else_hosts_want_to_know_and_have_it_do() {
        at.send("AT#SWPKGV").answers("25.30.226", "OK");
        at.send("AT#CGPADDR=1").answers("#CGPADDR: 1,\"\"", "OK");
        active();
        at.send("AT#CGPADDR=1").answers("#CGPADDR: 1,\"10.0.0.1\"", "OK");
        at.send("AT#REBOOT").ok();
        assertThat(at.slot(0).levels).endsWith(Functionality.MINIMUM, Functionality.FULL);
        at.send("AT#SHDN").ok();
        at.time.settle();
        assertThat(at.modem.running()).isFalse();
    }
}
