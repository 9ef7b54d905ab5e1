package dev.mynah.at.line;

import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.result.ResultCode;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unsolicited results that wait for the line to be free; not for ever, where it is only a half typed command line. */
final class UnsolicitedQueue {
    private sealed interface Item {}

    private record Extended(List<String> lines) implements Item {}

    private record Basic(ResultCode code) implements Item {}

    private final ArrayDeque<Item> waiting = new ArrayDeque<>();
    private final ResponseWriter writer;
    private final LineClock clock;
    private final LineObserver observer;
    private final LineLimits limits;
    private @Nullable Runnable stopPatience;

    UnsolicitedQueue(ResponseWriter writer, LineClock clock, LineObserver observer, LineLimits limits) {
        this.writer = writer;
        this.clock = clock;
        this.observer = observer;
        this.limits = limits;
    }

    void add(List<String> lines) {
        add(new Extended(List.copyOf(lines)));
    }

    void add(ResultCode code) {
        add(new Basic(code));
    }

    private void add(Item item) {
        if (waiting.size() == limits.unsolicited()) {
            waiting.remove();
            observer.lost("an unsolicited result");
        }
        waiting.add(item);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void clear() {
        waiting.clear();
        stopPatience();
    }

    /** Writes all that wait, the oldest first, and sends them. */
    void deliver() {
        stopPatience();
        while (!waiting.isEmpty()) {
            var item = waiting.remove();
            if (item instanceof Extended extended) {
                writer.unsolicited(extended.lines);
            } else if (item instanceof Basic basic) {
                writer.result(basic.code, ErrorReporting.PLAIN);
            }
        }
        writer.flush();
    }

    /** Something is being typed: lets {@code tooLong} know if it is not done in good time. */
    void bePatient(Runnable tooLong) {
        if (stopPatience == null) {
            stopPatience = clock.after(limits.typingPatience(), () -> {
                stopPatience = null;
                tooLong.run();
            });
        }
    }

    private void stopPatience() {
        if (stopPatience != null) {
            stopPatience.run();
            stopPatience = null;
        }
    }
}
