package dev.mynah.testbed.benchmarks;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.network.air.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole life in LTE on virtual time: the radio is switched on, the UE attaches with authentication (its card computes, the
 * home computes, every NAS message is encoded, protected, checked and decoded, the default bearer is set up, the network's
 * name is told), and the radio is switched off again with a detach. One thread does both ends.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Thread)
public class AttachBenchmark {
    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final BasebandModem modem;

    public AttachBenchmark() {
        BenchmarkNetwork network = new BenchmarkNetwork(time.timeline(), 1);
        modem = network.modem(0, time.timeline());
        modem.powerOn();
        time.advance(Duration.ofSeconds(30));
        if (!BenchmarkNetwork.registered(modem)) {
            throw new IllegalStateException("not registered");
        }
        modem.subscriptions().get(0).functionality(Functionality.RADIO_OFF);
        time.settle();
    }

    @Benchmark
    public void attachAndDetach() {
        modem.subscriptions().get(0).functionality(Functionality.FULL);
        time.advance(Duration.ofSeconds(1));
        if (!BenchmarkNetwork.registered(modem)) {
            throw new IllegalStateException("not registered");
        }
        modem.subscriptions().get(0).functionality(Functionality.RADIO_OFF);
        time.settle();
    }
}
