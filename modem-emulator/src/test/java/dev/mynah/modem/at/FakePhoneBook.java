package dev.mynah.modem.at;

import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A book of ten places. */
public final class FakePhoneBook implements PhoneBook {
    public final TreeMap<Integer, Entry> places = new TreeMap<>();
    /** What everything is refused with. */
    public Optional<Refusal.Reason> refusal = Optional.empty();

    private <T> Future<T> unlessRefused(T result) {
        return refusal.<Future<T>>map(reason -> Future.failedFuture(new Refusal(reason)))
                .orElseGet(() -> Future.succeededFuture(result));
    }

    @Override
    public Future<Room> room() {
        return unlessRefused(new Room(10, places.size(), 14, 20));
    }

    @Override
    public Future<List<Entry>> entries() {
        return unlessRefused(List.copyOf(places.values()));
    }

    @Override
    public Future<Integer> write(Entry entry) {
        int index = entry.index();
        while (entry.index() == 0 && places.containsKey(++index)) {}
        index = Math.max(index, 1);
        if (index > 10) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_INDEX));
        }
        if (entry.number().isEmpty()) {
            places.remove(index);
        } else {
            places.put(index, new Entry(index, entry.name(), entry.number()));
        }
        return unlessRefused(index);
    }
}
