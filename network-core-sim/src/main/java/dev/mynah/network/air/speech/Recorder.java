package dev.mynah.network.air.speech;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what is heard. While nobody speaks no frames come, so silence is put where time has passed; what is a little late
 * was only under way.
 */
public final class Recorder {
    /** How late a frame may be that is not preceded by silence: 100 ms. */
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
        int passed = passed();
        if (passed > frames.size() + LATENESS) {
            fill(passed);
        }
        if (frames.size() < most) {
            frames.add(frame);
        }
    }

    private int passed() {
        long all = Duration.between(begin, timeline.now()).dividedBy(SpeechFrame.LENGTH);
        return (int) Math.min(all, most);
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
