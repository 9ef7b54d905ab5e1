package dev.mynah.modem.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One Vert.x with one modem's timeline, and voices that record what they are told. */
public final class DoorTesting implements AutoCloseable {
    public final Vertx vertx = Vertx.builder()
            .with(new VertxOptions().setPreferNativeTransport(true))
            .build();
    public final Timeline timeline = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());
    public final PollThread poll = PollThread.start();
    final BlockingQueue<Parrot> parrots = new LinkedBlockingQueue<>();

    /** Says back what it hears. */
    final class Parrot implements Voice {
        final Connection connection;
        final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        Parrot(Connection connection) {
            this.connection = connection;
            parrots.add(this);
        }

        @Override
        public void received(byte[] bytes, int offset, int length) {
            told.add(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
            connection.write(java.util.Arrays.copyOfRange(bytes, offset, offset + length));
        }

        @Override
        public void hungUp() {
            told.add("<hung up>");
        }

        @Override
        public void ended() {
            told.add("<ended>");
        }

        void awaits(String what) throws InterruptedException {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(what);
        }
    }

    Parrot parrot() throws InterruptedException {
        Parrot parrot = parrots.poll(10, TimeUnit.SECONDS);
        assertThat(parrot).isNotNull();
        return parrot;
    }

    public static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        poll.close();
        await(vertx.close());
    }
}
