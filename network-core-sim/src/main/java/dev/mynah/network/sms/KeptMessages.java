package dev.mynah.network.sms;

import dev.mynah.network.hlr.SubscriberStore;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The messages a service centre has accepted and not dealt with, as they lie in the operator's store. */
final class KeptMessages {
    private static final String PREFIX = "sms/";
    /** Beyond it senders hear of congestion. */
    private static final int MOST = 100_000;

    private final SubscriberStore store;
    private long lastId;
    private int count;
    private Future<Void> safe = Future.succeededFuture();

    KeptMessages(SubscriberStore store) {
        this.store = store;
    }

    /** What was kept when the service centre last stopped, the oldest first. */
    Collection<StoredMessage> load() {
        Map<Long, StoredMessage> found = new TreeMap<>();
        store.load().forEach((key, content) -> {
            if (key.startsWith(PREFIX) && content.length > 0) {
                long id = Long.parseLong(key.substring(PREFIX.length()));
                StoredMessage.of(id, content).ifPresent(message -> found.put(id, message));
            }
        });
        found.keySet().forEach(id -> lastId = Math.max(lastId, id));
        count += found.size();
        return found.values();
    }

    boolean full() {
        return count >= MOST;
    }

    long nextId() {
        return ++lastId;
    }

    /** Completes when the message is safe. */
    Future<Void> add(StoredMessage message) {
        count++;
        return commit(message, message.content());
    }

    void update(StoredMessage message) {
        commit(message, message.content());
    }

    void forget(StoredMessage message) {
        commit(message, new byte[0]);
        count--;
    }

    private Future<Void> commit(StoredMessage message, byte[] content) {
        safe = store.commit(Map.of(PREFIX + message.id(), content));
        return safe;
    }

    /** The last change of what is kept: completes when it is safe. */
    Future<Void> safe() {
        return safe;
    }
}
