package dev.mynah.network.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.ip.IcmpReport;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.ip.UdpDatagram;
import dev.mynah.network.air.tcp.TcpSegment;
import dev.mynah.network.fuzz.Hunts;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Packets of any kind, octets of any kind behind right headers, and what they say in a connection: the host stands. */
@Hunts({BuiltInHost.class, IpPacket.class, HttpHead.class, TcpSegment.class, IcmpReport.class, UdpDatagram.class})
class GatewayFuzzTest {
    private static final int ECHO_REQUEST = 8;
    private static final int MOST_HEARD = 1_000;
    private static final int[] PORTS = {53, 123, 7, 9};

    private Wire wire = new Wire();
    private int next;
    private int acknowledged;

    /** Octets read as a script: what to do, and what to do it with. */
    @FuzzTest
    void any_packets_leave_the_host_well(byte[] script) {
        // A hunt has one object for all its inputs.
        wire = new Wire();
        next = 0;
        acknowledged = 0;
        int at = 0;
        while (at + 1 < script.length) {
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            act(script[at] & 0xFF, Arrays.copyOfRange(script, at + 2, at + 2 + length));
            at += 2 + length;
        }
        IpPacket.read(script).ifPresent(packet -> {
            IcmpReport.read(packet);
            UdpDatagram.read(packet);
        });
        HttpHead.read(new String(script, StandardCharsets.ISO_8859_1));
        wire.pass(Duration.ofHours(1));
        wire.nothingUnexpected();
        wire.received.clear();
        byte[] ping = {ECHO_REQUEST, 0, (byte) 0xF7, (byte) 0xFF, 0, 0, 0, 0};
        wire.send(Wire.UE, Wire.HOST, IpProtocol.ICMP, ping);
        assertThat(wire.next().protocol()).isEqualTo(IpProtocol.ICMP);
    }

    private void act(int what, byte[] octets) {
        boolean ipv6 = (what & 0x80) != 0;
        InetAddress from = ipv6 ? Wire.UE6 : Wire.UE;
        InetAddress to = ipv6 ? Wire.HOST6 : Wire.HOST;
        switch (what % 8) {
            case 0 -> wire.send(octets);
            case 1 -> wire.send(from, to, what >> 3 & 0xF, octets);
            case 2 -> wire.send(from, to, IpProtocol.UDP, datagram(from, to, PORTS[what >> 5 & 3], octets));
            case 3 -> wire.send(from, to, ipv6 ? IpProtocol.ICMPV6 : IpProtocol.ICMP, octets);
            case 4 -> segment(0x12 & what, octets);
            case 5 -> say(octets);
            case 6 -> wire.pass(Duration.ofMillis(octets.length * 100L));
            default -> wire.send(from, to, IpProtocol.TCP, octets);
        }
        if (wire.received.size() > MOST_HEARD) {
            wire.received.clear();
        }
    }

    private static byte[] datagram(InetAddress from, InetAddress to, int port, byte[] data) {
        ByteBuffer datagram = ByteBuffer.allocate(8 + data.length)
                .putShort((short) 40_000)
                .putShort((short) port)
                .putShort((short) (8 + data.length))
                .putShort((short) 0)
                .put(data);
        int checksum = IpPacket.transportChecksum(from, to, IpProtocol.UDP, datagram.array());
        return datagram.putShort(6, (short) checksum).array();
    }

    /** In sequence, so that the application hears it; the first one opens the connection. */
    private void say(byte[] octets) {
        if (next == 0) {
            segment(TcpSegment.SYN, new byte[0]);
            next = 1;
        }
        segment(TcpSegment.ACK, octets);
        next += octets.length;
    }

    private void segment(int flags, byte[] data) {
        TcpSegment segment = new TcpSegment(40_000, 80, next, acknowledged, flags, 65_535, 0, -1, data);
        wire.send(segment.packet(Wire.UE, Wire.HOST));
        while (!wire.received.isEmpty()) {
            TcpSegment.read(wire.received.remove())
                    .filter(it -> it.sourcePort() == 80)
                    .ifPresent(it -> acknowledged = it.sequence() + it.length() + (it.has(TcpSegment.SYN) ? 1 : 0));
        }
    }
}
