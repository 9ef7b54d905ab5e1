package dev.mynah.network.hlr;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Map;

/**
 * A store whose commits complete in turns of the operator's timeline; what is safe at once completes in the same turn. Its
 * owner may so go on from a commit as from anything else.
 */
public final class TimelineStore implements SubscriberStore {
    private final SubscriberStore store;
    private final Timeline timeline;

    public TimelineStore(SubscriberStore store, Timeline timeline) {
        this.store = store;
        this.timeline = timeline;
    }

    @Override
    public Map<String, byte[]> load() {
        return store.load();
    }

    @Override
    public Future<Void> commit(Map<String, byte[]> changed) {
        Future<Void> committed = store.commit(changed);
        if (committed.isComplete()) {
            return committed;
        }
        Promise<Void> turned = Promise.promise();
        committed.onComplete(result -> timeline.execute(() -> turned.handle(result)));
        return turned.future();
    }
}
