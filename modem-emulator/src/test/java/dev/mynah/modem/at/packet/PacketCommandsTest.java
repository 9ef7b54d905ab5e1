package dev.mynah.modem.at.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.PacketData.SecondaryContext;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PacketCommandsTest {
    private final Conversation at = new Conversation();

    @BeforeEach
    void show_errors_by_number() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void CGDCONT_defines_and_undefines_contexts() {
        at.send("AT+CGDCONT?").answers("+CGDCONT: 1,\"IPV4V6\",\"\",\"\",0,0,0,0", "OK");
        at.send("AT+CGDCONT=2,\"IP\",\"internet\"").ok();
        at.send("AT+CGDCONT=3,\"ipv6\",\"ims\",\"\",0,0").ok();
        at.send("AT+CGDCONT?")
                .answers(
                        "+CGDCONT: 1,\"IPV4V6\",\"\",\"\",0,0,0,0",
                        "+CGDCONT: 2,\"IP\",\"internet\",\"\",0,0,0,0",
                        "+CGDCONT: 3,\"IPV6\",\"ims\",\"\",0,0,0,0",
                        "OK");
        at.send("AT+CGDCONT=2;+CGDCONT=3;+CGDCONT?").answers("+CGDCONT: 1,\"IPV4V6\",\"\",\"\",0,0,0,0", "OK");
    }

    @Test
    void CGDCONT_defines_a_context_for_emergency_bearer_services() {
        at.send("AT+CGDCONT=4,\"IP\",,,0,0,0,1").ok();
        at.send("AT+CGDCONT?")
                .answers("+CGDCONT: 1,\"IPV4V6\",\"\",\"\",0,0,0,0", "+CGDCONT: 4,\"IP\",\"\",\"\",0,0,0,1", "OK");
    }

    @Test
    void CGDCONT_refuses_what_it_does_not_have() {
        at.send("AT+CGDCONT=17,\"IP\"").answers("+CME ERROR: 21");
        at.send("AT+CGDCONT=2,\"PPP\"").answers("+CME ERROR: 128");
        at.send("AT+CGDCONT=2,\"IP\",\"a\",\"10.0.0.1\"").answers("+CME ERROR: 4");
        at.send("AT+CGDCONT=2,\"IP\",\"a\",\"0.0.0.0\",1").answers("+CME ERROR: 4");
        at.send("AT+CGDCONT=2,,\"a\"").answers("+CME ERROR: 50");
        at.send("AT+CGDCONT=?")
                .answers(
                        "+CGDCONT: (1-16),\"IP\",,,(0),(0),(0),(0,1)",
                        "+CGDCONT: (1-16),\"IPV6\",,,(0),(0),(0),(0,1)",
                        "+CGDCONT: (1-16),\"IPV4V6\",,,(0),(0),(0),(0,1)",
                        "OK");
    }

    @Test
    void CGACT_activates_and_deactivates() {
        at.send("AT+CGDCONT=2,\"IP\",\"internet\"").ok();
        at.send("AT+CGACT?").answers("+CGACT: 1,0", "+CGACT: 2,0", "OK");
        at.send("AT+CGACT=1,2;+CGACT?").answers("+CGACT: 1,0", "+CGACT: 2,1", "OK");
        at.send("AT+CGACT=1;+CGACT?").answers("+CGACT: 1,1", "+CGACT: 2,1", "OK");
        at.send("AT+CGACT=0,1,2;+CGACT?").answers("+CGACT: 1,0", "+CGACT: 2,0", "OK");
        at.send("AT+CGACT=1,5").answers("+CME ERROR: 21");
        at.send("AT+CGACT=?").answers("+CGACT: (0,1)", "OK");
    }

    @Test
    void CGACT_attaches_first() {
        at.network().attached = false;
        at.send("AT+CGACT=1,1;+CGATT?").answers("+CGATT: 1", "OK");
    }

    @Test
    void CGACT_passes_on_the_cause_of_the_network() {
        at.slot(0).packetData.refusal = Optional.of(new Refusal(Refusal.Reason.ACTIVATION_REJECTED, 33));
        at.send("AT+CGACT=1,1").answers("+CME ERROR: 133");
        at.slot(0).packetData.refusal = Optional.of(new Refusal(Refusal.Reason.ACTIVATION_REJECTED));
        at.send("AT+CGACT=1,1").answers("+CME ERROR: 131");
    }

    @Test
    void CGPADDR_shows_the_addresses() {
        at.send("AT+CGDCONT=2,\"IP\",\"internet\"").ok();
        at.send("AT+CGACT=1,1").ok();
        at.send("AT+CGPADDR")
                .answers("+CGPADDR: 1,\"10.0.0.1\",\"32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1\"", "+CGPADDR: 2", "OK");
        at.send("AT+CGPADDR=2").answers("+CGPADDR: 2", "OK");
        at.send("AT+CGPADDR=9").ok();
        at.send("AT+CGPADDR=?").answers("+CGPADDR: (1,2)", "OK");
    }

    @Test
    void CGCONTRDP_shows_what_the_network_gave() {
        at.send("AT+CGCONTRDP").ok();
        at.send("AT+CGCONTRDP=?").answers("+CGCONTRDP: ()", "OK");
        at.send("AT+CGACT=1,1").ok();
        String v4 = "+CGCONTRDP: 1,5,\"internet.mnc001.mcc001.gprs\",\"10.0.0.1.255.255.255.255\",,"
                + "\"192.0.2.53\",\"192.0.2.54\"";
        String v6 = "+CGCONTRDP: 1,5,\"internet.mnc001.mcc001.gprs\","
                + "\"32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1.255.255.255.255.255.255.255.255.0.0.0.0.0.0.0.0\",,"
                + "\"32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.83\"";
        at.send("AT+CGCONTRDP").answers(v4, v6, "OK");
        at.send("AT+CGCONTRDP=1").answers(v4, v6, "OK");
        at.send("AT+CGCONTRDP=2").ok();
        at.send("AT+CGCONTRDP=?").answers("+CGCONTRDP: (1)", "OK");
    }

    @Test
    void CGEREP_reports_activation_and_deactivation() {
        at.send("AT+CGEREP=?").answers("+CGEREP: (0-2),(0,1)", "OK");
        at.send("AT+CGEREP=2,1;+CGEREP?").answers("+CGEREP: 2,1", "OK");
        at.send("AT+CGACT=1,1").answers("OK", "+CGEV: ME PDN ACT 1");
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.unsolicited("+CGEV: NW PDN DEACT 1");
    }

    @Test
    void an_address_of_one_kind_where_both_were_asked_for_has_its_reason() throws UnknownHostException {
        at.send("AT+CGDCONT=2,\"IPV4V6\",\"web\";+CGEREP=2").ok();
        InetAddress four = InetAddress.getByName("10.0.0.2");
        InetAddress six = InetAddress.getByName("2001:db8::2");
        at.slot(0).packetData.change(2, bearer(four), false);
        at.unsolicited("+CGEV: ME PDN ACT 2,0");
        at.slot(0).packetData.change(2, bearer(six), false);
        at.unsolicited("+CGEV: ME PDN ACT 2,1");
        at.slot(0).packetData.change(2, bearer(four, six), false);
        at.unsolicited("+CGEV: ME PDN ACT 2");
    }

    private static Optional<PacketData.Bearer> bearer(InetAddress... own) {
        return Optional.of(new PacketData.Bearer(7, "web", List.of(own), List.of(), Optional.empty()));
    }

    @Test
    void a_context_that_the_network_wanted_and_does_not_get_is_told_of() throws UnknownHostException {
        at.send("AT+CGEREP=2").ok();
        at.slot(0).tell(new SubscriptionEvent.ContextDeclined(InetAddress.getByName("10.0.0.9")));
        at.unsolicited("+CGEV: REJECT \"IP\",\"10.0.0.9\"");
        at.send("AT+CGPIAF=1,0,0,1").ok();
        at.slot(0).tell(new SubscriptionEvent.ContextDeclined(InetAddress.getByName("2001:db8::9")));
        at.unsolicited("+CGEV: REJECT \"IPV6\",\"2001:DB8::9\"");
    }

    @Test
    void a_context_that_the_network_wants_begun_anew_is_told_of() throws UnknownHostException {
        at.send("AT+CGEREP=2;+CGDCONT=2,\"IP\",\"web\"").ok();
        at.slot(0)
                .tell(new SubscriptionEvent.ContextReactivated(new PacketData.Context(
                        2, PdpType.IP, "web", bearer(InetAddress.getByName("10.0.0.2")), Optional.empty())));
        at.unsolicited("+CGEV: NW REACT \"IP\",\"10.0.0.2\",2");
    }

    @Test
    void a_detach_is_reported_alone() {
        at.send("AT+CGEREP=2;+CGACT=1,1").answers("OK", "+CGEV: ME PDN ACT 1");
        at.network().attached = false;
        at.slot(0).packetData.change(1, Optional.empty(), true);
        at.slot(0).tell(new SubscriptionEvent.AttachChanged(false, true));
        at.unsolicited("+CGEV: NW DETACH");
    }

    @Test
    void CGEREP_keeps_reports_and_flushes_or_forgets_them() {
        at.send("AT+CGACT=1,1").ok();
        at.send("AT+CGEREP=2,1").answers("OK", "+CGEV: ME PDN ACT 1");
        at.send("AT+CGEREP=0").ok();
        at.send("AT+CGACT=0,1").ok();
        at.send("AT+CGEREP=2,0").ok();
        at.send("AT+CGEREP=2,1").ok();
    }

    @Test
    void CGDSCONT_defines_a_context_for_some_packets_of_another() {
        at.send("AT+CGDSCONT=3,1;+CGDSCONT?").answers("+CGDSCONT: 3,1,0,0,0", "OK");
        at.send("AT+CGDSCONT=3,1,1").answers("+CME ERROR: 4");
        at.send("AT+CGACT=1,1").ok();
        at.send("AT+CGDSCONT=?").answers("+CGDSCONT: (1-16),(1),(0),(0),(0)", "OK");
        at.send("AT+CGACT?").answers("+CGACT: 1,1", "+CGACT: 3,0", "OK");
    }

    @Test
    void CGTFT_keeps_filters_until_the_context_is_activated() {
        at.send("AT+CGDSCONT=3,1").ok();
        at.send("AT+CGTFT=3,1,10,\"192.0.2.0.255.255.255.0\",17,,\"53.53\",,,,3")
                .ok();
        at.send("AT+CGTFT=3,2,11,,,\"5000.5010\",,DEADBEEF,\"184.252\",ABCDE,2,\"10.0.0.1.255.255.255.255\"")
                .ok();
        at.send("AT+CGTFT?")
                .answers(
                        "+CGTFT: 3,1,10,\"192.0.2.0.255.255.255.0\",17,,\"53.53\",,,,3,",
                        "+CGTFT: 3,2,11,,,\"5000.5010\",,DEADBEEF,\"184.252\",ABCDE,2,\"10.0.0.1.255.255.255.255\"",
                        "OK");
        at.send("AT+CGTFT=3;+CGTFT?").ok();
    }

    @Test
    void CGTFT_refuses_what_no_filter_can_be() {
        at.send("AT+CGDSCONT=3,1").ok();
        for (String wrong : List.of(
                "3,1",
                "3,1,1",
                "3,1,1,\"1.2.3.4\"",
                "3,1,1,\"1.2.3.256.255.255.255.255\"",
                "3,1,1,,,\"9.8\"",
                "3,1,1,,,\"1-2\"",
                "3,1,1,,,,,XYZ")) {
            at.send("AT+CGTFT=" + wrong).answers("+CME ERROR: 50");
        }
    }

    @Test
    void CGEQOS_keeps_the_quality_asked_for() {
        at.send("AT+CGEQOS=1,1,64,32,128,64;+CGEQOS?").answers("+CGEQOS: 1,1,64,32,128,64", "OK");
        at.send("AT+CGEQOS=1,9;+CGEQOS?").answers("+CGEQOS: 1,9", "OK");
        at.send("AT+CGEQOS=1;+CGEQOS?").ok();
    }

    @Test
    void a_bearer_the_network_opens_is_reported_and_shown() {
        at.send("AT+CGEREP=2").ok();
        at.send("AT+CGACT=1,1").answers("OK", "+CGEV: ME PDN ACT 1");
        PacketFilter filter = PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, 10)
                .protocol(17)
                .remotePorts(7, 7);
        at.slot(0)
                .packetData
                .opened(
                        new SecondaryContext(
                                16,
                                1,
                                Optional.empty(),
                                List.of(),
                                Optional.of(new DedicatedBearer(
                                        6, new Quality(1, 96, 64, 256, 128, 0, 0), List.of(filter)))),
                        true);
        at.unsolicited("+CGEV: NW ACT 1,16,0");
        at.send("AT+CGSCONTRDP").answers("+CGSCONTRDP: 16,1,6,0", "OK");
        at.send("AT+CGSCONTRDP=?").answers("+CGSCONTRDP: (16)", "OK");
        at.send("AT+CGTFTRDP=16").answers("+CGTFTRDP: 16,1,10,,17,,\"7.7\",,,,3,0,", "OK");
        at.send("AT+CGEQOSRDP=16").answers("+CGEQOSRDP: 16,1,96,64,256,128", "OK");
        at.send("AT+CGCMOD=16").ok();
        assertThat(at.slot(0).packetData.modified).containsExactly(16);
        at.send("AT+CGCMOD=?").answers("+CGCMOD: (1,16)", "OK");
    }

    @Test
    void CGDEL_deletes_what_is_not_active() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CGDCONT=2,\"IP\",\"internet\";+CGDCONT=3,\"IP\",\"ims\";+CGDCONT=4,\"IP\",\"mms\"")
                .ok();
        at.send("AT+CGACT=1,3").ok();
        at.send("AT+CGDEL=3").answers("+CME ERROR: 3");
        at.send("AT+CGDEL=4").answers("+CGDEL: 4", "OK");
        at.send("AT+CGDEL").answers("+CGDEL: 2", "OK");
        at.send("AT+CGDEL").ok();
        at.send("AT+CGACT?").answers("+CGACT: 1,0", "+CGACT: 3,1", "OK");
    }

    @Test
    void CGPIAF_says_how_IPv6_addresses_are_written() {
        at.send("AT+CGPIAF=?").answers("+CGPIAF: (0,1),(0,1),(0,1),(0,1)", "OK");
        at.send("AT+CGACT=1,1").ok();
        at.send("AT+CGPIAF=1;+CGPADDR=1").answers("+CGPADDR: 1,\"10.0.0.1\",\"2001:DB8:0:0:0:0:0:1\"", "OK");
        at.send("AT+CGPIAF=1,0,0,1;+CGPADDR=1").answers("+CGPADDR: 1,\"10.0.0.1\",\"2001:DB8::1\"", "OK");
        at.send("AT+CGPIAF=1,0,1,0;+CGPADDR=1")
                .answers("+CGPADDR: 1,\"10.0.0.1\",\"2001:0DB8:0000:0000:0000:0000:0000:0001\"", "OK");
        at.send("AT+CGPIAF=1,1,0,1;+CGPIAF?").answers("+CGPIAF: 1,1,0,1", "OK");
        at.send("AT+CGCONTRDP");
        assertThat(at.heard()).contains("\"10.0.0.1.255.255.255.255\"", "\"2001:DB8::1/64\"", "\"2001:DB8::53\"");
        at.send("AT+CGPIAF=1,0,0,1;+CGCONTRDP");
        assertThat(at.heard()).contains("\"2001:DB8::1 FFFF:FFFF:FFFF:FFFF::\"");
        at.send("AT+CGPIAF=;+CGPADDR=1")
                .answers("+CGPADDR: 1,\"10.0.0.1\",\"32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1\"", "OK");
    }

    @Test
    void the_modem_accepts_no_context_that_the_network_wants() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CGAUTO=?").answers("+CGAUTO: (0)", "OK");
        at.send("AT+CGAUTO=0;+CGAUTO?").answers("+CGAUTO: 0", "OK");
        at.send("AT+CGAUTO=1").answers("+CME ERROR: 50");
        at.send("AT+CGANS=1").answers("+CME ERROR: 3");
        at.send("AT+CGANS=?").answers("+CGANS: (0,1)", "OK");
    }

    @Test
    void the_modem_is_of_class_B() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CGCLASS=?").answers("+CGCLASS: (\"B\")", "OK");
        at.send("AT+CGCLASS=\"B\";+CGCLASS?").answers("+CGCLASS: \"B\"", "OK");
        at.send("AT+CGCLASS=\"A\"").answers("+CME ERROR: 150");
    }

    @Test
    void CNMPSD_lets_the_connection_go() {
        at.network().connected = true;
        at.send("AT+CNMPSD").ok();
        at.send("AT+CSCON?").answers("+CSCON: 0,0", "OK");
    }
}
