package dev.mynah.network.calls;

import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What connects the two halves of a call, perhaps of two operators. Each end belongs to a timeline, and what one end sends
 * the other receives in a turn of its own. The far end belongs to nobody until a half of the call takes it.
 */
public final class Trunk {
    /** What is kept while nobody has taken the far end, or while an end has no user. */
    private static final int MOST_KEPT = 32;
    /** Frames of speech under way in one direction; more are lost. */
    private static final int MOST_SPEECH = 25;

    private final End near;
    private final End far;

    /** A trunk whose near end is on a timeline. */
    public Trunk(Timeline timeline) {
        near = new End();
        far = new End();
        near.own = timeline;
        near.peer = far;
        far.peer = near;
        far.peerTimeline = timeline;
    }

    public End near() {
        return near;
    }

    public End far() {
        return far;
    }

    /** One end. */
    public static final class End {
        private @Nullable Timeline own;
        private @Nullable End peer;
        private @Nullable Timeline peerTimeline;
        private @Nullable Consumer<TrunkMessage> user;
        private @Nullable Consumer<SpeechFrame> ear;
        private final AtomicInteger speechUnderWay = new AtomicInteger();
        private final Deque<TrunkMessage> unsent = new ArrayDeque<>();
        private final Deque<TrunkMessage> unread = new ArrayDeque<>();
        private boolean over;

        private End() {}

        /** Takes a far end: called once, on the timeline it belongs to from now on. */
        public void take(Timeline timeline) {
            own = timeline;
            End other = peer;
            Timeline others = peerTimeline;
            if (other != null && others != null) {
                others.execute(() -> other.taken(timeline));
            }
        }

        private void taken(Timeline timeline) {
            peerTimeline = timeline;
            while (!unsent.isEmpty()) {
                pass(unsent.remove(), timeline);
            }
        }

        /** Hands messages to another user from now on, beginning with those nobody has read. Nobody hears what is said then. */
        public void user(Consumer<TrunkMessage> newUser) {
            user = newUser;
            ear = null;
            while (!unread.isEmpty() && user == newUser) {
                newUser.accept(unread.remove());
            }
        }

        /** Hands speech to somebody from now on. */
        public void ear(Consumer<SpeechFrame> newEar) {
            ear = newEar;
        }

        /** Sends speech; lost while nobody listens. */
        public void speak(SpeechFrame frame) {
            End other = peer;
            Timeline timeline = peerTimeline;
            if (over || other == null || timeline == null) {
                return;
            }
            if (speechUnderWay.incrementAndGet() > MOST_SPEECH) {
                speechUnderWay.decrementAndGet();
                return;
            }
            timeline.execute(() -> {
                speechUnderWay.decrementAndGet();
                other.hear(frame);
            });
        }

        private void hear(SpeechFrame frame) {
            Consumer<SpeechFrame> listener = ear;
            if (!over && listener != null) {
                listener.accept(frame);
            }
        }

        /** Sends a message; after a release nothing more goes either way. */
        public void send(TrunkMessage message) {
            if (over) {
                return;
            }
            over = message instanceof TrunkMessage.Release;
            Timeline timeline = peerTimeline;
            if (timeline != null) {
                pass(message, timeline);
            } else if (unsent.size() < MOST_KEPT || over) {
                unsent.add(message);
            }
        }

        private void pass(TrunkMessage message, Timeline timeline) {
            End other = peer;
            if (other != null) {
                timeline.execute(() -> other.receive(message));
            }
        }

        private void receive(TrunkMessage message) {
            if (over) {
                return;
            }
            over = message instanceof TrunkMessage.Release;
            Consumer<TrunkMessage> reader = user;
            if (reader != null) {
                reader.accept(message);
            } else if (unread.size() < MOST_KEPT || over) {
                unread.add(message);
            }
        }

        /** Whether one of both has released it. */
        public boolean over() {
            return over;
        }

        /** Connects two trunks: what one brings the other takes on. */
        static void join(End one, End other) {
            one.user(other::send);
            other.user(one::send);
            one.ear(other::speak);
            other.ear(one::speak);
        }

        @Override
        public String toString() {
            return "Trunk.End[" + own + "]";
        }
    }
}
