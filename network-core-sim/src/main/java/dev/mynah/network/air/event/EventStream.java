package dev.mynah.network.air.event;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The event stream of a testbed. Subscribers are called by the publisher, in its turn and in order, so a subscriber with
 * work to do hands the event over to a turn of its own and returns.
 */
public final class EventStream {
    private final CopyOnWriteArrayList<Consumer<? super Event>> subscribers = new CopyOnWriteArrayList<>();

    public void publish(Event event) {
        for (Consumer<? super Event> subscriber : subscribers) {
            subscriber.accept(event);
        }
    }

    /** Whether anybody would see an event: lets a publisher skip making one. */
    public boolean watched() {
        return !subscribers.isEmpty();
    }

    /** @return ends the subscription */
    public Runnable subscribe(Consumer<? super Event> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }
}
