package dev.mynah.hal.rpc;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A stream socket in virtual time. With chance given, what is written arrives in pieces and late: in its own order, but
 * anyhow beside what travels on other sockets.
 */
final class TestPipe {
    private static final Duration LONGEST = Duration.ofMillis(20);

    final End client;
    final End server;
    private final Timeline timeline;
    private final Random chance;

    /** @param chance null for a pipe that takes no time */
    TestPipe(Timeline timeline, Random chance) {
        this.timeline = timeline;
        this.chance = chance;
        client = new End();
        server = new End();
        client.other = server;
        server.other = client;
    }

    /** What is under way arrives, and then both ends hear that it is over. */
    void cut() {
        client.drop();
    }

    private record Piece(byte[] octets, Promise<Void> left) {}

    final class End implements Stream {
        private End other;
        private Consumer<byte[]> reader = octets -> {};
        private Runnable ended = () -> {};
        private boolean reading;
        private boolean paused;
        private boolean over;
        private final Queue<Piece> arrived = new ArrayDeque<>();
        private Instant lastDue = Instant.MIN;

        @Override
        public void read(Consumer<byte[]> octets, Runnable whenEnded) {
            reader = octets;
            ended = whenEnded;
            reading = true;
            deliver();
        }

        @Override
        public Future<Void> write(byte[] octets) {
            Promise<Void> left = Promise.promise();
            int at = 0;
            while (at < octets.length) {
                int count = chance == null
                        ? octets.length
                        : Math.min(octets.length - at, chance.nextInt(4) == 0 ? 1 + chance.nextInt(40) : 4096);
                byte[] piece = Arrays.copyOfRange(octets, at, at + count);
                at += count;
                Promise<Void> mark = at == octets.length ? left : Promise.promise();
                later(() -> other.arrive(new Piece(piece, mark)));
            }
            return left.future();
        }

        private void later(Runnable action) {
            if (chance == null) {
                timeline.execute(action);
                return;
            }
            Instant due = timeline.now().plusNanos(chance.nextInt(3) == 0 ? chance.nextLong(LONGEST.toNanos()) : 0);
            lastDue = due.isBefore(lastDue) ? lastDue : due;
            timeline.after(Duration.between(timeline.now(), lastDue), action);
        }

        private void arrive(Piece piece) {
            arrived.add(piece);
            deliver();
        }

        private void deliver() {
            while (reading && !paused && !arrived.isEmpty()) {
                Piece piece = arrived.remove();
                piece.left.tryComplete();
                if (!over && piece.octets.length > 0) {
                    reader.accept(piece.octets);
                }
                if (piece.octets.length == 0) {
                    over();
                }
            }
        }

        private void over() {
            if (!over) {
                over = true;
                ended.run();
            }
        }

        @Override
        public void pause(boolean wanted) {
            paused = wanted;
            timeline.execute(this::deliver);
        }

        @Override
        public void close() {
            later(() -> other.arrive(new Piece(new byte[0], Promise.promise())));
            timeline.execute(this::over);
        }

        @Override
        public void drop() {
            timeline.execute(() -> {
                over();
                other.over();
            });
        }

        boolean isOver() {
            return over;
        }
    }
}
