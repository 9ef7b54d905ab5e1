package dev.mynah.network.ran;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ether between real event loops: each side is called on its own thread, and in order. */
final class EtherThreadsTest {
    private static final int ROUND_TRIPS = 10_000;
    private static final Plmn ALPHA = Plmn.of("001-01");

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final Ether ether = new Ether();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void ten_thousand_round_trips_between_two_event_loops_keep_their_order() throws Exception {
        Timeline operator = timeline();
        Echo echo = new Echo();
        Cell cell = new Cell(1, Rat.E_UTRAN, List.of(ALPHA), 1, 1300, 1);
        BaseStation station = ether.build(cell, operator, echo);
        operator.execute(() -> {
            station.level(-80, -100);
            station.power(true);
        });
        Timeline ue = timeline();
        Pinger pinger = new Pinger();
        ue.execute(() -> pinger.transceiver = ether.tune("ue", ue, pinger));
        assertThat(pinger.done.get(60, TimeUnit.SECONDS)).isEqualTo(ROUND_TRIPS);
        assertThat(echo.threads).hasSize(1);
        assertThat(pinger.threads).hasSize(1).doesNotContainAnyElementsOf(echo.threads);
    }

    private Timeline timeline() {
        ContextInternal context = ((VertxInternal) vertx).createEventLoopContext();
        return new VertxTimeline(context, InstantSource.system());
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static final class Echo implements CoreNetwork {
        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @Override
        public void initial(SignallingConnection connection, byte[] nas) {
            uplink(connection, nas);
        }

        @Override
        public void uplink(SignallingConnection connection, byte[] nas) {
            threads.add(Thread.currentThread());
            connection.downlink(nas);
        }

        @Override
        public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {}

        @Override
        public void handedOver(SignallingConnection connection) {}

        @Override
        public void lost(SignallingConnection connection) {}
    }

    private static final class Pinger implements UeRadio {
        private final CompletableFuture<Integer> done = new CompletableFuture<>();
        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        private Transceiver transceiver;
        private int expected;

        @Override
        public void cellsChanged(List<CellMeasurement> heard) {
            if (!heard.isEmpty()) {
                transceiver.connect(heard.get(0).cell(), ALPHA, Optional.empty(), number(0));
            }
        }

        @Override
        public void downlink(byte[] nas) {
            threads.add(Thread.currentThread());
            int got = ByteBuffer.wrap(nas).getInt();
            if (got != expected) {
                done.completeExceptionally(new AssertionError(got + " instead of " + expected));
            } else if (++expected == ROUND_TRIPS) {
                done.complete(expected);
            } else {
                transceiver.uplink(number(expected));
            }
        }

        @Override
        public void bearersEstablished() {}

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {
            done.completeExceptionally(new AssertionError("released " + cause));
        }

        @Override
        public void paging(Page page) {}
    }
}
