package dev.mynah.testbed.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Crowds of 10 to 10,000 UEs, each a modem with a card of its own, attach to one operator from power-on in real time on two
 * event loops: how long until the last is registered, what one costs of the process's CPU time (the collector's and the
 * compiler's included), and how much memory it takes with its card, its keys and what the network knows of it. Each size runs three times after a crowd that warms up; the median is told.
 */
public final class CrowdBenchmark {
    private static final int[] SIZES = {10, 100, 1_000, 10_000};
    private static final int WARM_UP = 2_000;
    private static final int RUNS = 3;
    private static final long PATIENCE_SECONDS = 120;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** How long it took all of them, and what they take while registered. */
    private record Registered(long nanos, long cpu, long octets) {}

    private CrowdBenchmark() {}

    public static void main(String... arguments) throws InterruptedException {
        crowd(WARM_UP);
        for (int size : SIZES) {
            List<Registered> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(crowd(size));
            }
            runs.sort(Comparator.comparing(Registered::nanos));
            Registered median = runs.get(RUNS / 2);
            System.out.printf(
                    "%,6d UEs registered in %,.0f ms; each %,.0f us, %,.0f us of CPU, %,d octets%n",
                    size, median.nanos / 1e6, median.nanos / 1e3 / size, median.cpu / 1e3 / size, median.octets / size);
        }
    }

    private static Registered crowd(int size) throws InterruptedException {
        long before = memory();
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        List<BasebandModem> modems = new ArrayList<>(size);
        try {
            BenchmarkNetwork network = new BenchmarkNetwork(owner(vertx), size);
            for (int i = 0; i < size; i++) {
                modems.add(network.modem(i, owner(vertx)));
            }
            CountDownLatch registered = new CountDownLatch(size);
            long cpuBegin = PROCESS.getProcessCpuTime();
            long begin = System.nanoTime();
            for (BasebandModem modem : modems) {
                modem.timeline().execute(() -> {
                    modem.powerOn();
                    await(modem, registered);
                });
            }
            if (!registered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(registered.getCount() + " of " + size + " did not register");
            }
            long nanos = System.nanoTime() - begin;
            long cpu = PROCESS.getProcessCpuTime() - cpuBegin;
            return new Registered(nanos, cpu, memory() - before);
        } finally {
            Reference.reachabilityFence(modems);
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void await(BasebandModem modem, CountDownLatch registered) {
        Runnable[] listening = new Runnable[1];
        listening[0] = modem.subscriptions().get(0).listen(event -> {
            if (BenchmarkNetwork.registered(modem)) {
                registered.countDown();
                listening[0].run();
            }
        });
    }

    private static Timeline owner(Vertx vertx) {
        Owner owner = new Owner();
        return vertx.deployVerticle(owner)
                .<Timeline>map(deployed -> new VertxTimeline(owner.context(), InstantSource.system()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Gives its owner an event loop to live on. */
    private static final class Owner extends VerticleBase {
        @Override
        public Future<?> start() {
            return Future.succeededFuture();
        }

        io.vertx.core.Context context() {
            return context;
        }
    }
}
