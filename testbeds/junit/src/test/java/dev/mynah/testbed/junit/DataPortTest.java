package dev.mynah.testbed.junit;

import static dev.mynah.testbed.junit.MbimHost.BASIC_CONNECT;
import static dev.mynah.testbed.junit.MbimHost.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.network.air.ip.Icmp;
import dev.mynah.network.air.ip.IpPacket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packets of connections that hosts make by QMI and MBIM, where there is a network interface for them. */
@Testbed("dsds.yaml")
final class DataPortTest {
    private static final int WDS = 0x01;
    private static final int WDA = 0x1A;
    private static final int START = 0x0020;
    private static final int STOP = 0x0021;
    private static final int STATISTICS = 0x0024;
    private static final int ALL = 0x3FF;
    private static final int CALL_FAILED = 14;
    private static final int INVALID_DATA_FORMAT = 45;
    private static final long ANY_HANDLE = 0xFFFF_FFFFL;

    private static final int CONNECT = 12;
    private static final int IP_CONFIGURATION = 15;
    private static final int PACKET_STATISTICS = 20;
    private static final int OPERATION_NOT_ALLOWED = 28;

    private final List<IpPacket> heard = new ArrayList<>();
    private VirtualTestbed testbed;
    private AtClient at;

    @BeforeEach
    void there_is_a_network(VirtualTestbed all, AtClient at0) {
        testbed = all;
        at = at0;
        at.ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void a_connection_carries_packets_of_its_family_from_start_to_stop(QmiHost qmi0) {
        DataPort port = leading("qmi0");
        ask(port, own(1, 4), "10.45.0.1");
        assertThat(heard).as("nothing is connected").isEmpty();
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        ask(port, own(1, 4), "10.45.0.1");
        assertThat(heard).extracting(IpPacket::source).containsExactly(address("10.45.0.1"));
        ask(port, own(1, 6), "2001:db8:45::1");
        assertThat(heard).as("IPv6 is not connected").hasSize(1);
        QmiAnswer carried = qmi0.ask(WDS, STATISTICS, QmiTlv.of(0x01).u32(ALL)).succeeds();
        assertThat(carried.tlv(0x10).u32()).isEqualTo(1);
        assertThat(carried.tlv(0x1E).u32()).as("dropped").isZero();
        qmi0.ask(WDS, STOP, QmiTlv.of(0x01).u32(ANY_HANDLE)).succeeds();
        ask(port, own(1, 4), "10.45.0.1");
        assertThat(heard).hasSize(1);
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(6)).succeeds();
        ask(port, own(1, 6), "2001:db8:45::1");
        assertThat(heard).hasSize(2);
    }

    @Test
    void two_connections_are_told_apart_by_the_addresses_of_their_packets(QmiHost qmi0) {
        DataPort port = leading("qmi0");
        at.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        int first = qmi0.allocate(WDS);
        int second = qmi0.allocate(WDS);
        qmi0.ask(WDS, first, START, QmiTlv.of(0x31).u8(1), QmiTlv.of(0x19).u8(4))
                .succeeds();
        qmi0.ask(WDS, second, START, QmiTlv.of(0x31).u8(2)).succeeds();
        InetAddress one = own(1, 4);
        InetAddress other = own(2, 4);
        ask(port, other, "10.45.0.1");
        ask(port, one, "10.45.0.1");
        ask(port, one, "10.45.0.1");
        assertThat(heard).extracting(IpPacket::destination).containsExactly(other, one, one);
        assertThat(data().traffic(1).uplinkPackets()).isEqualTo(2);
        assertThat(data().traffic(2).uplinkPackets()).isEqualTo(1);
        at.send("AT+CGACT=0,2").expect("OK");
        ask(port, one, "10.45.0.1");
        assertThat(heard).as("the other goes on").hasSize(4);
    }

    @Test
    void a_context_whose_packets_are_another_hosts_is_not_connected(QmiHost qmi0, MbimHost mbim0) {
        leading("qmi0");
        leading("mbim0");
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        mbim0.set(BASIC_CONNECT, CONNECT, session(0, 1)).fails(OPERATION_NOT_ALLOWED);
        qmi0.ask(WDS, STOP, QmiTlv.of(0x01).u32(ANY_HANDLE)).succeeds();
        mbim0.set(BASIC_CONNECT, CONNECT, session(0, 1)).succeeds();
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).fails(CALL_FAILED);
        mbim0.set(BASIC_CONNECT, CONNECT, session(0, 0)).succeeds();
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
    }

    @Test
    void a_connection_that_is_refused_leaves_the_context_to_the_host_that_has_it(QmiHost qmi0) {
        leading("qmi0");
        at.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        at.send("AT+CGACT=1,2").eventually("OK");
        List<Boolean> released = new ArrayList<>();
        assertThat(data().open(2, new PacketData.Host() {
                            @Override
                            public void downlink(byte[] packet) {}

                            @Override
                            public void released(boolean byNetwork) {
                                released.add(byNetwork);
                            }
                        })
                        .succeeded())
                .isTrue();
        qmi0.ask(WDS, START, QmiTlv.of(0x31).u8(2)).fails(CALL_FAILED);
        at.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,1", "OK");
        assertThat(released).isEmpty();
    }

    @Test
    void what_the_interface_has_no_room_for_is_counted(QmiHost qmi0, MbimHost mbim0) {
        for (String door : List.of("qmi0", "mbim0")) {
            testbed.dataPort(door).lead(packet -> false);
        }
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        ask(testbed.dataPort("qmi0"), own(1, 4), "10.45.0.1");
        assertThat(qmi0.ask(WDS, STATISTICS, QmiTlv.of(0x01).u32(ALL))
                        .succeeds()
                        .tlv(0x1E)
                        .u32())
                .isEqualTo(1);
        qmi0.ask(WDS, STOP, QmiTlv.of(0x01).u32(ANY_HANDLE)).succeeds();
        mbim0.set(BASIC_CONNECT, CONNECT, session(0, 1)).succeeds();
        ask(testbed.dataPort("mbim0"), own(1, 4), "10.45.0.1");
        assertThat(mbim0.query(BASIC_CONNECT, PACKET_STATISTICS).succeeds().u32(0))
                .as("by either, since the context is active")
                .isEqualTo(2);
    }

    @Test
    void packets_are_IP_alone_where_they_are_on_an_interface(QmiHost qmi0) {
        qmi0.ask(WDA, 0x0020, QmiTlv.of(0x11).u32(1)).succeeds();
        qmi0.ask(WDA, 0x0020, QmiTlv.of(0x11).u32(2)).succeeds();
        leading("qmi0");
        qmi0.ask(WDA, 0x0020, QmiTlv.of(0x11).u32(1)).fails(INVALID_DATA_FORMAT);
        qmi0.ask(WDA, 0x0020, QmiTlv.of(0x11).u32(2)).succeeds();
    }

    @Test
    void of_mbims_sessions_the_first_is_on_the_interface(MbimHost mbim0) {
        DataPort port = leading("mbim0");
        mbim0.set(BASIC_CONNECT, CONNECT, session(1, 1)).succeeds();
        ask(port, own(1, 4), "10.45.0.1");
        assertThat(heard).isEmpty();
        mbim0.set(BASIC_CONNECT, CONNECT, session(1, 0)).succeeds();
        mbim0.set(BASIC_CONNECT, CONNECT, session(0, 1)).succeeds();
        ask(port, own(1, 4), "10.45.0.1");
        ask(port, own(1, 6), "2001:db8:45::1");
        assertThat(heard).hasSize(2);
        MbimAnswer configuration =
                mbim0.query(BASIC_CONNECT, IP_CONFIGURATION, new byte[60]).succeeds();
        assertThat(configuration.u32(8))
                .as("of IPv6: address, gateway, servers")
                .isEqualTo(7);
        int gateway = configuration.u32(32);
        assertThat(configuration.u32(gateway))
                .as("a router on the link, fe80::")
                .isEqualTo(0x80FE);
        mbim0.set(BASIC_CONNECT, CONNECT, session(0, 0)).succeeds();
        ask(port, own(1, 4), "10.45.0.1");
        assertThat(heard).hasSize(2);
    }

    @Test
    void a_host_that_sends_more_than_the_modem_takes_loses_packets() throws UnknownHostException {
        DataPort port = leading("qmi0");
        at.send("AT+CGACT?").expect("+CGACT: 1,1", "OK");
        testbed.qmi("qmi0").ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        for (int i = 0; i < 300; i++) {
            port.bring(request(own(1, 4), "10.45.0.1"));
        }
        port.bring(new byte[0]);
        testbed.clock().advance(Duration.ofSeconds(5));
        assertThat(data().traffic(1).uplinkPackets()).isEqualTo(256);
        ask(port, own(1, 4), "10.45.0.1");
        assertThat(data().traffic(1).uplinkPackets()).isEqualTo(257);
    }

    private DataPort leading(String door) {
        DataPort port = testbed.dataPort(door);
        port.lead(packet -> heard.add(IpPacket.read(packet).orElseThrow()));
        return port;
    }

    private PacketData data() {
        return testbed.world().modem("modem0").subscriptions().get(0).packetData();
    }

    /** The address of a context. */
    private InetAddress own(int cid, int version) {
        return data().contexts().stream()
                .filter(it -> it.cid() == cid)
                .flatMap(it -> it.bearer().stream())
                .flatMap(it -> it.addresses().stream())
                .filter(it -> it.getAddress().length == (version == 4 ? 4 : 16))
                .findFirst()
                .orElseThrow();
    }

    /** A ping from a host, with time for the answer. */
    private void ask(DataPort port, InetAddress from, String to) {
        port.bring(request(from, to));
        testbed.clock().advance(Duration.ofSeconds(2));
    }

    private static byte[] request(InetAddress from, String to) {
        return Icmp.request(from, address(to), 64, 7, 1, new byte[32]);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(text, e);
        }
    }

    /** CONNECT of both families as the subscription has it, for the internet. */
    private static byte[] session(int id, int command) {
        return numbers(id, command, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0x7E2A5E7E, 0x72726F4E, 0x6E656B73, 0x7E2A5E7E);
    }
}
