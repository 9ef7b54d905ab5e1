package dev.mynah.network.calls;

import dev.mynah.network.air.speech.FramePace;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bridge of a multiparty call (TS 23.084): everybody hears the sum of all others. It works only while somebody speaks. */
final class Conference {
    /** What is kept of each before it is mixed, so that a frame may be a little late. */
    private static final int KEPT_BEFORE = 2;

    private static final int MOST_KEPT = 8;
    private static final int SILENT_TURNS = 5;

    /** Somebody in the call, and how to speak to them. */
    record Member(Object who, Consumer<SpeechFrame> ear) {}

    private final Supplier<List<Member>> members;
    private final FramePace pace;
    private final Map<Object, Deque<SpeechFrame>> said = new HashMap<>();
    private int silentTurns;

    /** @param members those in the call at the time */
    Conference(Timeline timeline, Supplier<List<Member>> members) {
        this.members = members;
        this.pace = new FramePace(timeline, this::mix);
    }

    /** Somebody says something. */
    void say(Object who, SpeechFrame frame) {
        Deque<SpeechFrame> queue = said.computeIfAbsent(who, unheard -> new ArrayDeque<>(MOST_KEPT));
        if (queue.size() == MOST_KEPT) {
            queue.remove();
        }
        queue.add(frame);
        if (!pace.running()) {
            silentTurns = 0;
            pace.startAfter(KEPT_BEFORE);
        }
    }

    private boolean mix() {
        Map<Object, SpeechFrame> now = new HashMap<>();
        said.forEach((who, queue) -> {
            SpeechFrame frame = queue.poll();
            if (frame != null) {
                now.put(who, frame);
            }
        });
        silentTurns = now.isEmpty() ? silentTurns + 1 : 0;
        if (!now.isEmpty()) {
            members.get().forEach(it -> speak(it, now, pace.due()));
        }
        if (silentTurns < SILENT_TURNS) {
            return true;
        }
        said.clear();
        return false;
    }

    private static void speak(Member to, Map<Object, SpeechFrame> now, Instant when) {
        @Nullable SpeechFrame sum = null;
        for (Map.Entry<Object, SpeechFrame> one : now.entrySet()) {
            if (one.getKey() != to.who()) {
                sum = sum == null ? one.getValue() : sum.plus(one.getValue());
            }
        }
        if (sum != null) {
            to.ear().accept(sum.saidAt(when));
        }
    }

    void stop() {
        pace.stop();
        said.clear();
    }
}
