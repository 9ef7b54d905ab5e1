package dev.mynah.network.hlr;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;

/**
 * Where an operator keeps what must survive a restart, as key and value. Keys are stable text such as
 * {@code subscriber/001010000000001/sqn}. It belongs to one operator, which calls it in its own turns.
 */
public interface SubscriberStore {
    /** Everything kept, as last committed. Asked at start. */
    Map<String, byte[]> load();

    /**
     * Keeps the given values, all or none; other keys stay as they are, and a value of no octets stands for none. Commits become
     * safe in the order they were made.
     *
     * @return completes when the values are safe: at once, or later on whatever thread. It fails where they are not known to be
     *     safe, and what they depend on has to be refused; a later commit, which says what holds then, may succeed
     */
    Future<Void> commit(Map<String, byte[]> changed);

    /** A store that lasts as long as the object: restarting an operator on it goes on where it was. */
    static SubscriberStore inMemory() {
        Map<String, byte[]> kept = new HashMap<>();
        return new SubscriberStore() {
            @Override
            public Map<String, byte[]> load() {
                return Map.copyOf(kept);
            }

            @Override
            public Future<Void> commit(Map<String, byte[]> changed) {
                kept.putAll(changed);
                return Future.succeededFuture();
            }
        };
    }
}
