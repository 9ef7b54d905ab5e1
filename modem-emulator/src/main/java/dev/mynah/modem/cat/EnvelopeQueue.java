package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.envelope.Envelope;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;

/** What the modem has to tell the card, kept while the card is busy. TS 102 223 6.4.21: the terminal tries until the card takes it. */
final class EnvelopeQueue {
    private static final int BUSY = 0x9300;
    private static final int MOST = 16;
    private static final int TRIES = 20;
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Timeline timeline;
    private final CardLink card;
    private final BooleanSupplier sessionRuns;
    private final ArrayDeque<Envelope> queue = new ArrayDeque<>();
    private int refused;

    EnvelopeQueue(Timeline timeline, CardLink card, BooleanSupplier sessionRuns) {
        this.timeline = timeline;
        this.card = card;
        this.sessionRuns = sessionRuns;
    }

    void clear() {
        queue.clear();
        refused = 0;
    }

    /** Sends it, now or as soon as the card will have it; of too many the oldest is forgotten. */
    void offer(Envelope envelope) {
        if (queue.size() == MOST) {
            queue.removeFirst();
        }
        queue.add(envelope);
        send();
    }

    /** Sends what waits, as long as the card takes it. */
    void send() {
        while (!queue.isEmpty() && !sessionRuns.getAsBoolean()) {
            if (card.envelope(queue.getFirst().encode()).sw() == BUSY && ++refused < TRIES) {
                timeline.after(AGAIN, this::send);
                return;
            }
            refused = 0;
            queue.removeFirst();
        }
    }
}
