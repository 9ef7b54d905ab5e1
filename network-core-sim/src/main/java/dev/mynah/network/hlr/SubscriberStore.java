package dev.mynah.network.hlr;

import java.util.HashMap;
import java.util.Map;

/**
 * Where an operator keeps what must survive a restart, as key and value. Keys are stable text such as
 * {@code subscriber/001010000000001/sqn}.
 */
public interface SubscriberStore {
    /** Everything kept, as last committed. Asked once, at start. */
    Map<String, byte[]> load();

    /** Keeps the given values, all or none, and returns when they are safe. Other keys stay as they are. */
    void commit(Map<String, byte[]> changed);

    /** A store that lasts as long as the object: restarting an operator on it goes on where it was. */
    static SubscriberStore inMemory() {
        Map<String, byte[]> kept = new HashMap<>();
        return new SubscriberStore() {
            @Override
            public Map<String, byte[]> load() {
                return Map.copyOf(kept);
            }

            @Override
            public void commit(Map<String, byte[]> changed) {
                kept.putAll(changed);
            }
        };
    }
}
