package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packets of a Linux behind a modem that leave the testbed by a TUN device: the machine's kernel answers them. */
@Timeout(Patience.OF_A_TEST)
class TunTest {
    /** An address that only the device has. */
    private static final String KERNEL = Own.outside(1);

    /** Of each test its own: the kernel may take its time to let the last one's go. */
    private final String device =
            "mynah%x".formatted((ProcessHandle.current().pid() * 31 + System.identityHashCode(this)) & 0xFFF_FFFF);

    @TempDir
    Path directory;

    @Test
    void a_modems_packets_reach_the_machines_kernel_and_come_back() throws Exception {
        require();
        try (DatagramSocket names = new DatagramSocket(0, InetAddress.getLoopbackAddress());
                MynahUp mynah = start(names.getLocalPort())) {
            answer(names, TunTest::addressOfOutside);
            ip("address", "add", KERNEL + "/32", "dev", device);
            ip("-6", "address", "add", "2001:db8:aaaa::1/128", "dev", device, "nodad");
            ip("link", "set", device, "up");
            ip("route", "add", Own.network() + "0/24", "dev", device);
            ip("-6", "route", "add", Own.network6() + ":/48", "dev", device);
            try (DatagramSocket echo = new DatagramSocket(new InetSocketAddress(KERNEL, 0));
                    Spawned guest = Guest.start(
                            directory,
                            "tun.sh",
                            Map.of(
                                    "OUTSIDE", KERNEL,
                                    "ECHO", KERNEL + "/" + echo.getLocalPort(),
                                    "GATEWAY", Own.network() + "1"),
                            mynah.pty("at0"))) {
                answer(echo, UnaryOperator.identity());
                guest.await("bytes from " + KERNEL, Patience.SOON);
                guest.await("2 packets transmitted, 2 received", Patience.SOON);
                guest.await("bytes from 2001:db8:aaaa::1", Patience.SOON);
                guest.await("2 packets transmitted, 2 received", Patience.SOON);
                guest.await("host: 1 packets transmitted, 1 received", Patience.SOON);
                guest.await("udp: hello", Patience.SOON);
                guest.await("name: .*host.test", Patience.SOON);
                guest.await("name: 203.0.113.77 .*outside.example", Patience.SOON);
                guest.await("call over", Patience.SOON);
                guest.awaitExit(Patience.SOON);
            }
        }
        assertThat(Path.of("/sys/class/net", device)).doesNotExist();
        assertThat(tshark("_ws.malformed or _ws.expert.severity == error")).isEmpty();
        assertThat(tshark("icmp.type == 0 and ip.src == " + KERNEL)).hasSize(2);
        assertThat(tshark("icmpv6.type == 129")).hasSize(2);
        assertThat(tshark("dns.a == 203.0.113.77")).isNotEmpty();
    }

    @Test
    void a_device_that_another_program_has_is_refused_and_one_that_is_removed_is_missed() throws Exception {
        require();
        try (MynahUp first = start(9)) {
            Path file = testbed(9);
            try (Spawned second = Spawned.start(
                    "second",
                    Map.of(),
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.mynah.testbed.Mynah",
                            "up",
                            file.toString(),
                            "--run-dir",
                            directory.resolve("second").toString(),
                            "--http",
                            "127.0.0.1:0"))) {
                second.await(
                        "mynah: cannot open " + device + " for dataNetwork.tun of alpha .*choose another",
                        Patience.SOON);
                assertThat(second.awaitExit(Patience.SOON)).isEqualTo(1);
            }
            ip("link", "delete", device);
            first.process().await("mynah: the device " + device + " is gone", Patience.SOON);
        }
    }

    private static void require() {
        Peer.require("ip", "iproute2");
        Peer.require("pppd", "ppp");
        Peer.require("tshark", "tshark");
        Peer.requireFile(Path.of("/dev/net/tun"), "kmod");
        Peer.requireSuperuser("a TUN device gets its addresses");
    }

    private MynahUp start(int nameServer) throws IOException {
        return MynahUp.start(testbed(nameServer), directory.resolve("run"));
    }

    private Path testbed(int nameServer) throws IOException {
        Path file = Examples.withAbstractSockets("linux-clients.yaml", directory);
        String network = "    dataNetwork: { tun: " + device + ", allow: true, dns: { forward: \"127.0.0.1:"
                + nameServer + "\" } }\n";
        return Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^    plmn: 001-01\n", "    plmn: 001-01\n" + network)
                        .replace("10.45.0.0/16", Own.network() + "0/24")
                        .replace("10.45.0.", Own.network())
                        .replace("2001:db8:45:", Own.network6()));
    }

    private static void ip(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "ip";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Spawned.run(Map.of(), Patience.SOON, command);
    }

    /** Answers each datagram until the socket is closed. */
    private static void answer(DatagramSocket socket, UnaryOperator<byte[]> how) {
        Thread server = new Thread(() -> {
            DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
            try {
                while (true) {
                    packet.setLength(2048);
                    socket.receive(packet);
                    byte[] answer = how.apply(Arrays.copyOf(packet.getData(), packet.getLength()));
                    socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                // The test is over.
            }
        });
        server.setDaemon(true);
        server.start();
    }

    /** One A record for whatever is asked; RFC 1035 4. */
    private static byte[] addressOfOutside(byte[] query) {
        ByteBuffer answer = ByteBuffer.allocate(query.length + 16);
        answer.put(query).put(new byte[] {(byte) 0xC0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, (byte) 203, 0, 113, 77});
        answer.put(2, (byte) 0x81).put(3, (byte) 0x80).putShort(6, (short) 1);
        return answer.array();
    }

    private List<String> tshark(String filter) {
        String capture = directory.resolve("run").resolve("data.pcap").toString();
        return Spawned.run(
                        Map.of(),
                        Patience.SOON,
                        "sh",
                        "-c",
                        "tshark -r " + capture + " -Y '" + filter + "' 2> /dev/null")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
