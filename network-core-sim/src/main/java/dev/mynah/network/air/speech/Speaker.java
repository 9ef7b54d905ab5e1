package dev.mynah.network.air.speech;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says one thing after the other, a frame every 20 ms; says nothing at all, not even silence, when there is nothing to say. */
public final class Speaker {
    private static final int MOST_WAITING = 64;

    private record Wish(SpeechSource source, Runnable said) {}

    private final Timeline timeline;
    private final Consumer<SpeechFrame> to;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private Timeline.@Nullable Timer next;
    private Instant due;

    /** @param to takes the frames, in turns of the timeline */
    public Speaker(Timeline timeline, Consumer<SpeechFrame> to) {
        this.timeline = timeline;
        this.to = to;
        this.due = timeline.now();
    }

    /**
     * Says something when all before it has been said; the first frame goes out at once where there is nothing before it.
     *
     * @param said called when it has been; not after {@link #stop}
     * @return false when too much waits already
     */
    public boolean say(SpeechSource source, Runnable said) {
        if (wishes.size() == MOST_WAITING) {
            return false;
        }
        wishes.add(new Wish(source, said));
        if (next == null) {
            due = timeline.now();
            step();
        }
        return true;
    }

    public boolean say(SpeechSource source) {
        return say(source, () -> {});
    }

    public boolean speaking() {
        return !wishes.isEmpty();
    }

    /** Says no more of what was wanted. */
    public void stop() {
        wishes.clear();
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    private void step() {
        next = null;
        while (!wishes.isEmpty()) {
            Wish now = wishes.element();
            Optional<SpeechFrame> frame = now.source().next();
            if (frame.isPresent()) {
                // Each at its own time and not so long after the last: a late turn makes no longer sound.
                due = due.plus(SpeechFrame.LENGTH);
                Duration wait = Duration.between(timeline.now(), due);
                next = timeline.after(wait.isNegative() ? Duration.ZERO : wait, this::step);
                to.accept(frame.get());
                return;
            }
            wishes.remove();
            now.said().run();
            if (next != null) {
                return;
            }
        }
    }
}
