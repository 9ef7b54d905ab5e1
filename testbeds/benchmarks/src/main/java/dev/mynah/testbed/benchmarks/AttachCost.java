package dev.mynah.testbed.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.network.air.time.VirtualTime;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one attach in LTE costs by itself: the thread's CPU time, not the clock's, so that a busy machine does not spoil it.
 * The life is that of {@link AttachBenchmark}, cut in two: from switching the radio on until registered and told the network's
 * name, and the detach; beside them {@linkplain AttachCryptography its cryptography} by itself, in turns with them. Medians
 * over batches, after a warm-up.
 */
public final class AttachCost {
    private static final int WARM_UP = 240_000;
    private static final int BATCHES = 21;
    private static final int BATCH = 1_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final BasebandModem modem;
    private final AttachCryptography cryptography = new AttachCryptography();
    private long attaching;
    private long detaching;
    private long computing;

    private AttachCost() {
        BenchmarkNetwork network = new BenchmarkNetwork(time.timeline(), 1);
        modem = network.modem(0, time.timeline());
        modem.powerOn();
        time.advance(Duration.ofSeconds(30));
        detach();
    }

    public static void main(String... arguments) {
        AttachCost cost = new AttachCost();
        cost.lives(WARM_UP);
        List<Long> attaches = new ArrayList<>();
        List<Long> detaches = new ArrayList<>();
        List<Long> computations = new ArrayList<>();
        long allocated = cost.threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < BATCHES; i++) {
            cost.lives(BATCH);
            attaches.add(cost.attaching);
            detaches.add(cost.detaching);
            computations.add(cost.computing);
        }
        allocated = cost.threads.getCurrentThreadAllocatedBytes() - allocated;
        System.out.printf(
                "attach %.1f us, detach %.1f us, the attach's cryptography alone %.1f us of CPU; ratio %.1f%n",
                median(attaches) / 1e3 / BATCH,
                median(detaches) / 1e3 / BATCH,
                median(computations) / 1e3 / BATCH,
                (double) median(attaches) / median(computations));
        System.out.printf("%,d octets allocated for all three%n", allocated / BATCHES / BATCH);
    }

    private void lives(int count) {
        attaching = 0;
        detaching = 0;
        computing = 0;
        for (int i = 0; i < count; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            attach();
            long attached = threads.getCurrentThreadCpuTime();
            detach();
            long detached = threads.getCurrentThreadCpuTime();
            cryptography.once();
            attaching += attached - begin;
            detaching += detached - attached;
            computing += threads.getCurrentThreadCpuTime() - detached;
        }
    }

    private void attach() {
        modem.subscriptions().get(0).functionality(Functionality.FULL);
        time.advance(Duration.ofSeconds(1));
        if (!BenchmarkNetwork.registered(modem)) {
            throw new IllegalStateException("not registered");
        }
    }

    private void detach() {
        modem.subscriptions().get(0).functionality(Functionality.RADIO_OFF);
        time.settle();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
