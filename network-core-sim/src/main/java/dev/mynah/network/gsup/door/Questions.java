package dev.mynah.network.gsup.door;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What has been asked over a link and is not answered yet. An answer names the subscriber and what was asked; of several
 * questions of one kind the oldest is meant. Each is answered once: by a result, an error, or nothing.
 */
final class Questions {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Key(GsupMessageType type, String imsi) {}

    private record Pending(GsupMessage request, Consumer<Optional<GsupMessage>> answered, Timeline.Timer patience) {
        void answer(Optional<GsupMessage> message) {
            patience.cancel();
            answered.accept(message);
        }
    }

    private final Timeline timeline;
    private final Map<Key, Deque<Pending>> pending = new LinkedHashMap<>();

    Questions(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * @param link null where there is none just now: then the question goes out with the next
     * @param answered given the result or error; empty where none comes in time, or the link breaks
     */
    void ask(@Nullable GsupLink link, GsupMessage request, Consumer<Optional<GsupMessage>> answered) {
        Key key = new Key(request.type(), request.imsi());
        Deque<Pending> alike = pending.computeIfAbsent(key, unseen -> new ArrayDeque<>());
        alike.add(new Pending(
                request, answered, timeline.after(PATIENCE, () -> take(key).answer(Optional.empty()))));
        if (link != null) {
            link.send(request);
        }
    }

    /** There is a link, after there was none. */
    void up(GsupLink link) {
        pending.values().stream().flatMap(Deque::stream).map(Pending::request).forEach(link::send);
    }

    /** The oldest, which is also the first to run out of patience. */
    private Pending take(Key key) {
        Deque<Pending> alike = pending.get(key);
        if (alike == null) {
            throw new IllegalStateException("nothing asked like " + key);
        }
        Pending first = alike.remove();
        if (alike.isEmpty()) {
            pending.remove(key);
        }
        return first;
    }

    /** Takes a result or an error; one that nobody waits for is passed over. */
    void received(GsupMessage message) {
        message.type()
                .request()
                .map(type -> new Key(type, message.imsi()))
                .filter(pending::containsKey)
                .ifPresent(key -> take(key).answer(Optional.of(message)));
    }

    /** The link is gone. */
    void lost() {
        List<Pending> all = pending.values().stream().flatMap(Deque::stream).toList();
        pending.clear();
        all.forEach(it -> it.answer(Optional.empty()));
    }
}
