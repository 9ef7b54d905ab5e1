package dev.mynah.testbed.trace;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.UserPacket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Writes events down on a thread of its own, so that a slow disk delays no modem. What waits is bounded: when the disk
 * can't follow, events are lost and counted, and each reader is told how many.
 */
public final class Recorder implements Consumer<Event>, AutoCloseable {
    private static final int MOST_WAITING = 16 * 1024;
    private static final int MOST_REMEMBERED = 8 * 1024;
    /** Waking this thread costs the modem more than an answer does, so one waking serves all that comes in this time. */
    private static final long GATHER_MILLIS = 10;

    private final List<Sink> sinks;
    private final Consumer<String> complaint;
    private final Deque<Event> recent = new ArrayDeque<>();
    private final AtomicLong lost = new AtomicLong();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waitingEvents = new AtomicInteger();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, Recorder::thread, new ThreadPoolExecutor.DiscardPolicy());

    /** @param complaint told in one sentence, on the recorder's thread, of a sink that can't be written to any more */
    Recorder(List<Sink> sinks, Consumer<String> complaint) {
        this.sinks = new ArrayList<>(sinks);
        this.complaint = complaint;
    }

    /**
     * Begins {@code testbed.log}, {@code trace.pcap} and {@code data.pcap} in a run directory; those of the run before get the ending
     * {@code .1}.
     */
    public static Recorder in(Path directory, Consumer<String> complaint) throws IOException {
        return new Recorder(
                List.of(
                        new EventLog(directory.resolve("testbed.log")),
                        new PcapTrace(directory.resolve("trace.pcap")),
                        new DataTrace(directory.resolve("data.pcap"))),
                complaint);
    }

    @Override
    public void accept(Event event) {
        if (waitingEvents.incrementAndGet() > MOST_WAITING) {
            waitingEvents.decrementAndGet();
            lost.incrementAndGet();
            return;
        }
        hand(() -> {
            waitingEvents.decrementAndGet();
            write(event);
        });
    }

    private void hand(Runnable task) {
        waiting.add(task);
        if (!awake.get() && awake.compareAndSet(false, true)) {
            ScheduledFuture<?> unused = thread.schedule(this::catchUp, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void catchUp() {
        awake.set(false);
        for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
            task.run();
        }
        each(Sink::flush);
    }

    /**
     * Gives a sink the events of the recent past and, when it is to follow, all that come, without a gap between the two;
     * otherwise closes it after the past.
     */
    public void attach(Sink sink, boolean follow) {
        hand(() -> {
            recent.forEach(sink::write);
            sink.flush();
            if (follow) {
                sinks.add(sink);
            } else {
                sink.close();
            }
        });
    }

    /** Stops giving a sink anything. */
    public void detach(Sink sink) {
        hand(() -> sinks.remove(sink));
    }

    /** Packets of users are in nobody's way: they are neither remembered nor shown to anybody but their file. */
    private void write(Event event) {
        if (event instanceof UserPacket) {
            each(sink -> {
                if (sink instanceof DataTrace) {
                    sink.write(event);
                }
            });
            return;
        }
        if (recent.size() == MOST_REMEMBERED) {
            recent.remove();
        }
        recent.add(event);
        long missing = lost.getAndSet(0);
        if (missing > 0) {
            each(sink -> sink.lost(missing));
        }
        each(sink -> sink.write(event));
    }

    /** A sink that fails is given up, and the others go on. */
    private void each(Consumer<Sink> action) {
        sinks.removeIf(sink -> !done(sink, action));
    }

    private boolean done(Sink sink, Consumer<Sink> action) {
        try {
            action.accept(sink);
            return true;
        } catch (UncheckedIOException e) {
            complaint.accept("nothing more is recorded in " + sink + " (" + e.getMessage() + "): make room there");
            return false;
        }
    }

    /** Writes what still waits, for at most a second, and closes every sink. */
    @Override
    public void close() {
        waiting.add(() -> {
            each(Sink::close);
            sinks.clear();
        });
        thread.execute(this::catchUp);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task) {
        Thread writer = new Thread(task, "recorder");
        writer.setDaemon(true);
        return writer;
    }
}
