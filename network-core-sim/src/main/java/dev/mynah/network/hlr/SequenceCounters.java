package dev.mynah.network.hlr;

import java.util.HashMap;
import java.util.Map;

/** The sequence numbers of all subscribers: whatever becomes of a subscription, none is used twice. */
final class SequenceCounters {
    private final Map<String, byte[]> kept;
    private final SubscriberStore store;
    private final Map<String, SequenceCounter> counters = new HashMap<>();

    /** @param kept what the store had at the start; a counter takes what is its own out of it */
    SequenceCounters(Map<String, byte[]> kept, SubscriberStore store) {
        this.kept = kept;
        this.store = store;
    }

    SequenceCounter of(SubscriberSpec spec) {
        String key = "subscriber/" + spec.imsi() + "/sqn";
        int indBits = spec.key().rules().indBits();
        SequenceCounter before = counters.get(spec.imsi());
        if (before != null && before.indBits() == indBits) {
            return before;
        }
        long last = before == null ? spec.sqn() : before.last();
        SequenceCounter counter = new SequenceCounter(store, key, kept.remove(key), last, indBits);
        counters.put(spec.imsi(), counter);
        return counter;
    }
}
