package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.KeepAlive;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.event.UserPacket;
import dev.mynah.network.air.ip.IpPacket;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Datagrams that keep a translation of addresses open while a host sleeps. RFC 3948 2.3. */
class KeepAliveTest {
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final Bench bench = Bench.of().powerOn();

    private PacketData packets() {
        return bench.slot(0).packetData();
    }

    private InetAddress own(int index) {
        return packets().contexts().get(0).bearer().orElseThrow().addresses().get(index);
    }

    private Future<Integer> start(InetAddress from, InetAddress to, Duration every) {
        return packets()
                .keepAlive(1, new KeepAlive(new InetSocketAddress(from, 4500), new InetSocketAddress(to, 4500), every));
    }

    private List<IpPacket> sent() {
        List<IpPacket> sent = bench.seen.stream()
                .filter(it -> it instanceof UserPacket packet && packet.uplink())
                .flatMap(it -> IpPacket.read(((UserPacket) it).octets()).stream())
                .toList();
        bench.seen.removeIf(UserPacket.class::isInstance);
        return sent;
    }

    private static Reason reason(Future<?> refused) {
        return ((Refusal) refused.cause()).reason();
    }

    @Test
    void one_octet_goes_out_at_once_and_again_after_each_interval() throws Exception {
        InetAddress server = InetAddress.getByName("192.0.2.9");
        int handle = bench.get(start(own(0), server, EVERY));
        assertThat(sent()).singleElement().satisfies(packet -> {
            assertThat(packet.source()).isEqualTo(own(0));
            assertThat(packet.destination()).isEqualTo(server);
            assertThat(packet.sourcePort()).isEqualTo(4500);
            assertThat(packet.destinationPort()).isEqualTo(4500);
            assertThat(packet.transportChecksum()).isZero();
            assertThat(packet.at(8)).isEqualTo(0xFF);
        });
        bench.after(Duration.ofSeconds(61));
        assertThat(sent()).hasSize(3);
        bench.get(packets().endKeepAlive(handle));
        bench.after(Duration.ofMinutes(5));
        assertThat(sent()).isEmpty();
        assertThat(reason(packets().endKeepAlive(handle))).isEqualTo(Reason.INVALID_INDEX);
    }

    @Test
    void they_end_with_their_context() throws Exception {
        bench.get(packets().define(2, PdpType.IP, "ims"));
        bench.get(packets().activate(2));
        InetAddress from =
                packets().contexts().get(1).bearer().orElseThrow().addresses().get(0);
        int handle = bench.get(packets()
                .keepAlive(
                        2,
                        new KeepAlive(
                                new InetSocketAddress(from, 1),
                                new InetSocketAddress(InetAddress.getByName("192.0.2.9"), 2),
                                EVERY)));
        bench.get(packets().deactivate(2));
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.KeepAliveEnded(handle));
        sent();
        bench.after(Duration.ofMinutes(5));
        assertThat(sent()).isEmpty();
    }

    @Test
    void what_is_no_datagram_of_the_context_is_refused_and_so_is_a_flood() throws Exception {
        InetAddress server = InetAddress.getByName("192.0.2.9");
        assertThat(reason(start(server, server, EVERY))).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(reason(start(own(1), server, EVERY))).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(reason(start(own(0), server, Duration.ofMillis(-5)))).isEqualTo(Reason.INVALID_ARGUMENT);
        for (int i = 0; i < 16; i++) {
            bench.get(start(own(0), server, EVERY));
        }
        assertThat(reason(start(own(0), server, EVERY))).isEqualTo(Reason.MEMORY_FULL);
    }
}
