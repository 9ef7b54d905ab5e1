package dev.mynah.modem.phonebook;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of the last calls of a kind, the last first, kept as one item. Hosts may delete, but not write. */
final class CallList implements PhoneBook {
    private static final int PLACES = 20;
    private static final int LONGEST = 40;

    private final NvItems items;
    private final String key;

    CallList(NvItems items, String key) {
        this.items = items;
        this.key = key;
    }

    /** The last call; the oldest one makes room for it. */
    void add(String number, String name) {
        List<String> lines = lines();
        lines.add(0, EntryText.of(new Entry(1, cut(name), cut(number))));
        keep(lines.subList(0, Math.min(PLACES, lines.size())));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private List<String> lines() {
        return new ArrayList<>(items.get(key).stream().flatMap(String::lines).toList());
    }

    private void keep(List<String> lines) {
        items.put(key, String.join("\n", lines));
    }

    @Override
    public Future<Room> room() {
        return Future.succeededFuture(new Room(PLACES, lines().size(), LONGEST, LONGEST));
    }

    @Override
    public Future<List<Entry>> entries() {
        List<String> lines = lines();
        return Future.succeededFuture(IntStream.range(0, lines.size())
                .mapToObj(i -> EntryText.entry(i + 1, lines.get(i)))
                .toList());
    }

    /** Deletes an entry; those behind it move up. */
    @Override
    public Future<Integer> write(Entry entry) {
        if (!entry.name().isEmpty() || !entry.number().isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        if (entry.index() < 1 || entry.index() > PLACES) {
            return Future.failedFuture(new Refusal(Reason.INVALID_INDEX));
        }
        List<String> lines = lines();
        if (entry.index() <= lines.size()) {
            lines.remove(entry.index() - 1);
            keep(lines);
        }
        return Future.succeededFuture(entry.index());
    }
}
