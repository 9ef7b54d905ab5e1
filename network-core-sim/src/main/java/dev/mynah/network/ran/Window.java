package dev.mynah.network.ran;

import dev.mynah.network.air.time.Timeline;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one sender may have under way at once. A sender that does not wait for the receiver to keep up loses messages, as
 * a radio link with a full buffer does; it cannot fill the memory.
 */
final class Window {
    private final int size;
    private final AtomicInteger underWay = new AtomicInteger();

    Window(int size) {
        this.size = size;
    }

    /** Hands a message over for a later turn of the receiver; false when there is no room. */
    boolean offer(Timeline receiver, Runnable message) {
        if (underWay.incrementAndGet() > size) {
            underWay.decrementAndGet();
            return false;
        }
        receiver.execute(() -> {
            underWay.decrementAndGet();
            message.run();
        });
        return true;
    }
}
