package dev.mynah.hal.service.messaging;

import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Receiver;
import dev.mynah.modem.Messages.Verdict;
import dev.mynah.modem.Messages.Wish;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Messages and status reports on their way to a host. It sees them one by one, the next when it has acknowledged the one
 * before. One that keeps its acknowledgement back gets no more until it comes; meanwhile the modem keeps what arrives.
 */
final class Deliveries implements Receiver {
    /** Shorter than TR2M of TS 24.011 10. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final int MOST_WAITING = 8;

    /** One message on its way; another of the same content is another. */
    private static final class Delivery {
        private final Arrived message;
        private final Consumer<Verdict> answer;

        Delivery(Arrived message, Consumer<Verdict> answer) {
            this.message = message;
            this.answer = answer;
        }

        void refuse() {
            answer.accept(new Verdict(false, Optional.empty()));
        }
    }

    private final Timeline timeline;
    private final Consumer<Arrived> show;
    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private boolean listening;
    private boolean owing;

    /** @param show tells the host of a message */
    Deliveries(Timeline timeline, Consumer<Arrived> show) {
        this.timeline = timeline;
        this.show = show;
    }

    /** A host is there. */
    void begin() {
        end();
        listening = true;
    }

    /** None is. What it has not acknowledged the network will bring again. */
    void end() {
        listening = false;
        refuseAll();
        owing = false;
    }

    private void refuseAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().refuse();
        }
    }

    @Override
    public Wish wish(Arrived message) {
        boolean forCard = message.messageClass().equals(Optional.of(MessageClass.CARD));
        return listening && !owing && !forCard && waiting.size() < MOST_WAITING ? Wish.ACKNOWLEDGE : Wish.NONE;
    }

    @Override
    public void take(Arrived message, Consumer<Verdict> answer) {
        waiting.add(new Delivery(message, answer));
        if (waiting.size() == 1) {
            next();
        }
    }

    /** Shows the host the next message, if there is one. */
    void next() {
        Delivery next = waiting.peek();
        if (next != null) {
            timeline.after(PATIENCE, () -> loseFor(next));
            show.accept(next.message);
        }
    }

    private void loseFor(Delivery shown) {
        if (waiting.peek() == shown) {
            owing = true;
            refuseAll();
        }
    }

    /** The host says something to the message it has seen last: who is to hear it, or nobody if it comes too late. */
    Optional<Consumer<Verdict>> acknowledged() {
        owing = false;
        return Optional.ofNullable(waiting.poll()).map(it -> it.answer);
    }
}
