package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.SubscriberSpec;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packets over the air: connected, idle, between UEs. */
final class UserTrafficTest {
    private static final String OTHER = "001010000000002";
    private static final byte[] HELLO = {0, 9, 0, 9, 0, 8, 0, 0};

    private final Network network = new Network(Network.alpha()
            .withSubscribers(
                    List.of(SubscriberSpec.of(Network.IMSI, Network.KEY), SubscriberSpec.of(OTHER, Network.key(7)))));
    private final TestUe ue = network.ue();
    private final TestUe peer = new TestUe(network.time, network.ether, OTHER, Network.key(7));

    @AfterEach
    void nothing_unexpected_happened() {
        network.assertNothingUnexpected();
    }

    @Test
    void a_packet_goes_from_one_ue_to_another_of_the_operator() {
        ue.attached();
        peer.attached();
        ue.sendData(5, packet("10.45.0.2", "10.45.0.3"));
        assertThat(peer.packets).hasSize(1);
        assertThat(peer.packets.get(0).source()).isEqualTo(address("10.45.0.2"));
        assertThat(peer.bearers).containsExactly(5);
    }

    @Test
    @Conforms(to = "TS 29.061 11.3", by = dev.mynah.network.pdn.PdnSession.class)
    void a_packet_from_an_address_that_is_not_the_ues_goes_nowhere() {
        ue.attached();
        peer.attached();
        ue.sendData(5, packet("10.45.0.9", "10.45.0.3"))
                .sendData(5, new byte[] {0x45, 1})
                .sendData(9, HELLO);
        assertThat(peer.packets).isEmpty();
    }

    @Test
    @Conforms(to = "TS 23.401 5.3.4.3", by = UserTraffic.class)
    void an_idle_ue_is_paged_for_packets_and_gets_them_in_order() {
        ue.attached();
        peer.attached();
        idle();
        peer.serviceRequest();
        for (int i = 0; i < 100; i++) {
            peer.sendData(5, packet("10.45.0.3", "10.45.0.2", (byte) i));
        }
        assertThat(ue.pages).hasSize(1);
        ue.serviceRequest();
        assertThat(ue.packets).hasSize(64);
        assertThat(ue.packets.get(0).at(7)).isEqualTo(36);
        assertThat(ue.packets.get(63).at(7)).isEqualTo(99);
        assertThat(ue.bearersEstablished).isEqualTo(2);
    }

    @Test
    void packets_for_a_ue_that_never_answers_are_dropped() {
        ue.attached();
        peer.attached();
        idle();
        peer.serviceRequest();
        peer.sendData(5, packet("10.45.0.3", "10.45.0.2"));
        network.pass(Duration.ofSeconds(30));
        ue.serviceRequest();
        assertThat(ue.packets).isEmpty();
    }

    @Test
    void traffic_keeps_the_connection() {
        ue.attached();
        peer.attached();
        for (int i = 0; i < 10; i++) {
            network.pass(Duration.ofSeconds(5));
            ue.sendData(5, packet("10.45.0.2", "10.45.0.3"));
        }
        assertThat(ue.released).isEmpty();
        assertThat(peer.packets).hasSize(10);
    }

    @Test
    @Conforms(to = "TS 23.401 5.3.1.2.2", by = dev.mynah.network.pdn.PdnSession.class)
    void a_ue_with_ipv6_hears_its_prefix_unasked_and_when_it_asks() {
        ue.pdnType = PdnType.IPV4V6;
        ue.attached();
        assertThat(ue.packets).hasSize(1);
        byte[] solicitation = {(byte) 133, 0, 0, 0, 0, 0, 0, 0};
        InetAddress from = address("fe80::1:2");
        InetAddress routers = address("ff02::2");
        int checksum = IpPacket.transportChecksum(from, routers, IpProtocol.ICMPV6, solicitation);
        solicitation[2] = (byte) (checksum >> 8);
        solicitation[3] = (byte) checksum;
        ue.sendData(5, IpPacket.build(from, routers, IpProtocol.ICMPV6, 255, solicitation));
        assertThat(ue.packets).hasSize(2);
        IpPacket advertisement = ue.packets.get(1);
        assertThat(advertisement.at(0)).isEqualTo(134);
        assertThat(advertisement.transportChecksum()).isZero();
        assertThat(advertisement.timeToLive()).isEqualTo(255);
        // Prefix information, of which on-link is not set: 2001:db8:45:1::/64.
        assertThat(advertisement.at(16)).isEqualTo(3);
        assertThat(advertisement.at(18)).isEqualTo(64);
        assertThat(advertisement.at(19)).isEqualTo(0x40);
        assertThat(advertisement.at(39)).isEqualTo(1);
    }

    /** Linux takes an advertisement from an address of its own for an echo, and no default route from it. */
    @Test
    @Conforms(to = "TS 23.401 5.3.1.2.2", by = dev.mynah.network.pdn.PdnGateway.class)
    void the_gateways_link_local_address_is_not_the_one_it_gives_the_ue() {
        ue.pdnType = PdnType.IPV4V6;
        ue.attached();
        assertThat(ue.packets.get(0).source()).isNotEqualTo(address("fe80::1"));
    }

    private void idle() {
        ue.transceiver.camp(ue.cell());
        network.pass(Duration.ofSeconds(20));
        assertThat(ue.released).containsExactly(ReleaseCause.NORMAL);
    }

    static byte[] packet(String from, String to, byte... last) {
        byte[] udp = HELLO.clone();
        if (last.length > 0) {
            udp[7] = last[0];
        }
        return IpPacket.build(address(from), address(to), IpProtocol.UDP, udp);
    }

    static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
