package dev.mynah.testbed.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.testbed.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecorderTest {
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @Test
    void a_full_disk_ends_one_file_with_one_complaint_and_not_the_others() {
        Sink full = new Kept() {
            @Override
            public void write(Event event) {
                throw new UncheckedIOException("No space left on device", new IOException());
            }

            @Override
            public String toString() {
                return "trace.pcap";
            }
        };
        Kept other = new Kept();
        try (Recorder recorder = new Recorder(List.of(full, other), complaints::add)) {
            recorder.accept(event(1));
            recorder.accept(event(2));
        }
        assertThat(other.events).hasSize(2);
        assertThat(complaints)
                .containsExactly("nothing more is recorded in trace.pcap (No space left on device): make room there");
    }

    @Test
    void a_reader_that_comes_late_gets_the_past_and_then_the_present_without_a_gap() {
        Kept early = new Kept();
        Kept late = new Kept();
        try (Recorder recorder = new Recorder(List.of(early), complaints::add)) {
            recorder.accept(event(1));
            recorder.accept(event(2));
            recorder.attach(late, true);
            recorder.accept(event(3));
        }
        assertThat(late.events).isEqualTo(early.events).hasSize(3);
        assertThat(late.closed).isTrue();
    }

    @Test
    void a_reader_that_does_not_follow_gets_the_past_only() {
        Kept kept = new Kept();
        try (Recorder recorder = new Recorder(List.of(), complaints::add)) {
            recorder.accept(event(1));
            recorder.attach(kept, false);
            recorder.accept(event(2));
        }
        assertThat(kept.events).hasSize(1);
    }

    @Test
    void a_disk_that_cannot_follow_costs_events_and_not_memory() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        Kept kept = new Kept() {
            @Override
            public void write(Event event) {
                try {
                    slow.await(Patience.SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                super.write(event);
            }
        };
        int sent = 50_000;
        try (Recorder recorder = new Recorder(List.of(kept), complaints::add)) {
            for (int i = 0; i < sent; i++) {
                recorder.accept(event(i));
            }
            slow.countDown();
            while (kept.flushes.get() == 0) {
                Thread.onSpinWait();
            }
            recorder.accept(event(sent));
        }
        assertThat(kept.events.size() + kept.lost).isEqualTo(sent + 1L);
        assertThat(kept.lost).isPositive();
    }

    private static Event event(int number) {
        return new UnexpectedEvent(Instant.EPOCH, "alpha/mme", "", "EMM", "IDLE", String.valueOf(number));
    }

    private static class Kept implements Sink {
        final List<Event> events = new ArrayList<>();
        long lost;
        final AtomicInteger flushes = new AtomicInteger();
        boolean closed;

        @Override
        public void write(Event event) {
            events.add(event);
        }

        @Override
        public void lost(long count) {
            lost += count;
        }

        @Override
        public void flush() {
            flushes.incrementAndGet();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
