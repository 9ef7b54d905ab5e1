package dev.mynah.network.air.speech;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what is heard. While nobody speaks no frames come, so silence is put where nothing was said.
 */
public final class Recorder {
    /** How late a frame may be of which is not known when it was said: 100 ms. */
    private static final int LATENESS = 5;

    private final Timeline timeline;
    private final Instant begin;
    private final int most;
    private final List<SpeechFrame> frames = new ArrayList<>();

    /** Begins now, and keeps no more than so long; what comes after is not heard. */
    public Recorder(Timeline timeline, Duration longest) {
        this.timeline = timeline;
        this.begin = timeline.now();
        Duration kept = longest.compareTo(Sound.LONGEST) > 0 ? Sound.LONGEST : longest;
        this.most = Math.toIntExact(kept.dividedBy(SpeechFrame.LENGTH));
    }

    public void hear(SpeechFrame frame) {
        fill(place(frame));
        if (frames.size() < most) {
            frames.add(frame);
        }
    }

    /** Where a frame belongs: where it was said, or else where it came, unless that is but a little late. */
    private int place(SpeechFrame frame) {
        if (frame.slot().isPresent()) {
            return bounded(frame.slot().getAsLong() - SpeechFrame.slotOf(begin));
        }
        int passed = passed();
        return passed > frames.size() + LATENESS ? passed : frames.size();
    }

    private int passed() {
        return bounded(Duration.between(begin, timeline.now()).dividedBy(SpeechFrame.LENGTH));
    }

    private int bounded(long place) {
        return (int) Math.max(0, Math.min(place, most));
    }

    private void fill(int until) {
        while (frames.size() < until) {
            frames.add(SpeechFrame.SILENCE);
        }
    }

    /** What was heard until now. */
    public Sound sound() {
        fill(passed());
        return Sound.of(frames);
    }
}
