package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.modem.ppp.PppHost;
import dev.mynah.network.air.ip.InternetChecksum;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.Credentials;
import dev.mynah.network.pdn.SessionUsage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a host's PPP through modem, air and gateway to the host behind it. */
class DataCallTest {
    private static final byte[] PING = ping();

    private PacketData.Call call;
    private int released;

    private PppHost dial(Bench bench, int cid) {
        PppHost[] host = new PppHost[1];
        call = bench.get(packets(bench).dial(cid, new PacketData.Line() {
            @Override
            public void send(byte[] octets) {
                bench.time.timeline().execute(() -> host[0].receive(octets));
            }

            @Override
            public void released() {
                released++;
            }
        }));
        host[0] = new PppHost(octets -> call.receive(octets, 0, octets.length));
        return host[0];
    }

    private void connect(Bench bench, PppHost host) {
        call.start();
        host.start();
        bench.settle();
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    @Test
    void a_ping_goes_all_the_way_and_comes_back() {
        Bench bench = Bench.of().powerOn();
        PppHost host = dial(bench, 1);
        connect(bench, host);
        assertThat(host.address().getHostAddress()).isEqualTo("10.1.0.2");
        host.sendPacket(IpPacket.build(host.address(), address("10.1.0.1"), IpProtocol.ICMP, PING));
        bench.settle();
        // The first packet is the gateway's router advertisement, which may come before IPV6CP is open.
        IpPacket reply =
                IpPacket.read(host.packets.get(host.packets.size() - 1)).orElseThrow();
        assertThat(reply.source()).isEqualTo(address("10.1.0.1"));
        assertThat(reply.at(0)).isZero();
        assertThat(packets(bench).traffic(1).uplinkPackets()).isEqualTo(1);
        SessionUsage usage =
                bench.get(bench.alphaControl().usage(Bench.ALPHA_IMSI)).get(0);
        assertThat(usage.bearers().get(5).uplinkPackets()).isEqualTo(1);
        assertThat(usage.addresses()).isEqualTo("10.1.0.2 fd00:1:0:1::/64");
    }

    @Test
    void in_nr_a_ping_goes_by_the_session_also_when_the_modem_is_idle() {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr()).powerOn();
        PppHost host = dial(bench, 1);
        connect(bench, host);
        ping(bench, host);
        bench.idle();
        bench.nas(0);
        ping(bench, host);
        assertThat(NrRegistrationTest.names(bench)).containsSubsequence("> SERVICE REQUEST", "< SERVICE ACCEPT");
        assertThat(packets(bench).traffic(1).uplinkPackets()).isEqualTo(2);
    }

    private static void ping(Bench bench, PppHost host) {
        host.packets.clear();
        host.sendPacket(IpPacket.build(host.address(), address("10.1.0.1"), IpProtocol.ICMP, PING));
        bench.settle();
        IpPacket reply =
                IpPacket.read(host.packets.get(host.packets.size() - 1)).orElseThrow();
        assertThat(reply.source()).isEqualTo(address("10.1.0.1"));
        assertThat(reply.at(0)).isZero();
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.1", by = EmmUe.class)
    void an_idle_modem_asks_for_service_and_an_idle_modem_is_paged() {
        Bench bench = Bench.of().powerOn();
        PppHost host = dial(bench, 1);
        connect(bench, host);
        bench.idle();
        bench.nas(0);
        host.sendPacket(IpPacket.build(host.address(), address("10.1.0.1"), IpProtocol.ICMP, PING));
        bench.settle();
        assertThat(bench.nas(0)).contains("> SERVICE REQUEST");
        assertThat(host.packets).isNotEmpty();
    }

    @Test
    @Conforms(to = "RFC 4862 5.5.3", by = EsmUe.class)
    void an_advertised_prefix_makes_the_address_global() {
        Bench bench = Bench.of().powerOn();
        assertThat(packets(bench).contexts().get(0).bearer().orElseThrow().addresses())
                .extracting(InetAddress::getHostAddress)
                .containsExactly("10.1.0.2", "fd00:1:0:1:0:0:0:1");
    }

    @Test
    void a_context_is_activated_by_the_call_and_ends_with_it() {
        Bench bench = Bench.of().powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "ims"));
        PppHost host = dial(bench, 2);
        connect(bench, host);
        assertThat(host.address().getHostAddress()).isEqualTo("10.2.0.2");
        host.terminate();
        bench.after(Duration.ofSeconds(5));
        assertThat(released).isEqualTo(1);
        assertThat(packets(bench).contexts().get(1).bearer()).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = EsmUe.class)
    void a_network_that_refuses_the_context_ends_the_call() {
        Bench bench = Bench.of().powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "nowhere"));
        PppHost host = dial(bench, 2);
        connect(bench, host);
        assertThat(host.heard).contains("LCP 5");
        assertThat(released).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.4", by = EsmUe.class)
    void a_network_that_releases_the_context_ends_the_call() {
        Bench bench = Bench.of().powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "ims"));
        PppHost host = dial(bench, 2);
        connect(bench, host);
        bench.alphaControl().deactivate(Bench.ALPHA_IMSI, 6, EsmCause.REGULAR_DEACTIVATION);
        bench.settle();
        assertThat(released).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 24.008 10.5.6.3", by = EsmUe.class)
    void the_right_password_opens_an_access_point_and_a_wrong_one_does_not() {
        ApnSpec locked = ApnSpec.ipv4("locked", "10.3.0.0/16").withCredentials(new Credentials("user", "secret"));
        Bench bench = Bench.of(
                Bench.alphaSpec().withApns(ApnSpec.dual("internet", "10.1.0.0/16", "fd00:1::/48"), locked),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile(),
                Bench.travelProfile());
        bench.powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "locked"));
        PppHost host = dial(bench, 2);
        host.password = "guess";
        connect(bench, host);
        assertThat(released).isEqualTo(1);
        PppHost knows = dial(bench, 2);
        connect(bench, knows);
        assertThat(knows.address().getHostAddress()).isEqualTo("10.3.0.2");
        call.hangUp();
        bench.settle();
        assertThat(packets(bench).activate(2).cause()).isNull();
        bench.settle();
        assertThat(packets(bench).contexts().get(1).bearer()).isEmpty();
        bench.get(packets(bench).authenticate(2, Optional.of(PacketData.Authentication.chap("user", "secret"))));
        bench.get(packets(bench).activate(2));
        assertThat(packets(bench).contexts().get(1).toString()).doesNotContain("secret");
    }

    @Test
    void one_host_at_a_time_has_a_context() {
        Bench bench = Bench.of().powerOn();
        dial(bench, 1);
        assertThat(packets(bench).dial(1, null).cause())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_ALLOWED));
        call.hangUp();
        dial(bench, 1);
    }

    private static byte[] ping() {
        byte[] ping = {8, 0, 0, 0, 0, 1, 0, 1, 'p', 'i', 'n', 'g'};
        int checksum = new InternetChecksum().add(ping, 0, ping.length).value();
        ping[2] = (byte) (checksum >> 8);
        ping[3] = (byte) checksum;
        return ping;
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
