package dev.mynah.testbed.benchmarks;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.gateway.BuiltInHost;
import dev.mynah.network.gateway.Outside;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.PdnAnswer;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.pdn.PdnRequest;
import dev.mynah.network.pdn.PdnSession;
import dev.mynah.network.pdn.Shaping;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A full-sized datagram from a UE through the gateway to the echo service and back, past the filters of its bearers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Thread)
public class PacketBenchmark {
    private static final int DATAGRAM = 1400;
    private static final int ECHO = 7;
    /** Fewer than the rate lets through, so that none waits for its turn. */
    private static final int PACKETS_A_MILLISECOND = 1000;

    /** Bearers beside the default one, each with a filter that does not match. */
    @Param({"0", "4"})
    private int bearers;

    private VirtualTime time = new VirtualTime(Instant.EPOCH);
    private Optional<PdnSession> session = Optional.empty();
    private byte[] packet = new byte[0];
    private int answered;

    /** Opens a connection that is never throttled. */
    @Setup(Level.Iteration)
    public void connect() throws UnknownHostException {
        time = new VirtualTime(Instant.EPOCH);
        ApnSpec apn = ApnSpec.ipv4("internet", "10.0.0.0/16", "10.0.0.1")
                .withShaping(Shaping.STANDARD.withRates(65_000_000, 65_000_000));
        BuiltInHost host = new BuiltInHost(
                "gateway",
                List.of(apn),
                Map.of(),
                new Outside(false, time.timeline()),
                time.timeline(),
                new Random(1),
                new EventStream());
        PdnGateway gateway = new PdnGateway(List.of(apn), host, time.timeline(), new Random(2));
        PdnAnswer answer = gateway.open(new PdnRequest("001010000000001", "", List.of("internet"), true, false));
        PdnSession opened = ((PdnAnswer.Granted) answer).session();
        opened.serve(5, (bearer, octets) -> answered++);
        for (int i = 0; i < bearers; i++) {
            PacketFilter filter = PacketFilter.of(0, FilterDirection.BIDIRECTIONAL, i)
                    .protocol(IpProtocol.TCP)
                    .remotePorts(5000 + i, 5000 + i);
            opened.bind(6 + i, FilterSet.of(List.of(filter)));
        }
        byte[] datagram = new byte[DATAGRAM];
        datagram[0] = (byte) 0xC0;
        datagram[3] = ECHO;
        datagram[4] = (byte) (DATAGRAM >> 8);
        datagram[5] = (byte) DATAGRAM;
        packet = IpPacket.build(
                opened.ipv4().orElseThrow(), InetAddress.getByName("10.0.0.1"), IpProtocol.UDP, datagram);
        session = Optional.of(opened);
    }

    /** There and back. */
    @Benchmark
    public int echo() {
        session.orElseThrow().uplink(5, packet);
        time.settle();
        if (answered % PACKETS_A_MILLISECOND == 0) {
            time.advance(Duration.ofMillis(1));
        }
        return answered;
    }
}
