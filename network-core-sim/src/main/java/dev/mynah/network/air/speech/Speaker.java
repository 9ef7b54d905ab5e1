package dev.mynah.network.air.speech;

import dev.mynah.network.air.time.Timeline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** Says one thing after the other, a frame every 20 ms; says nothing at all, not even silence, when there is nothing to say. */
public final class Speaker {
    private static final int MOST_WAITING = 64;

    private record Wish(SpeechSource source, Runnable said) {}

    private final Consumer<SpeechFrame> to;
    private final FramePace pace;
    private final Deque<Wish> wishes = new ArrayDeque<>(1);

    /** @param to takes the frames, in turns of the timeline */
    public Speaker(Timeline timeline, Consumer<SpeechFrame> to) {
        this.to = to;
        this.pace = new FramePace(timeline, this::speak);
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
        if (!pace.running()) {
            pace.start();
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
        pace.stop();
    }

    private boolean speak() {
        while (!wishes.isEmpty()) {
            Wish now = wishes.element();
            Optional<SpeechFrame> frame = now.source().next();
            if (frame.isPresent()) {
                to.accept(frame.get().saidAt(pace.due()));
                return true;
            }
            wishes.remove();
            now.said().run();
        }
        return false;
    }
}
