package dev.mynah.modem.phonebook;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.IntStream;

/** The modem's own telephone book: an item for each entry, {@code phonebook/7}. */
public final class EquipmentPhoneBook implements PhoneBook {
    private static final int PLACES = 100;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NUMBER = 40;
    private static final String NUMBER = "\\+?[0-9*#pw]{0," + LONGEST_NUMBER + "}";
    private static final String PREFIX = "phonebook/";

    private final NvItems items;

    public EquipmentPhoneBook(NvItems items) {
        this.items = items;
    }

    @Override
    public Future<Room> room() {
        return Future.succeededFuture(new Room(PLACES, all().size(), LONGEST_NAME, LONGEST_NUMBER));
    }

    @Override
    public Future<List<Entry>> entries() {
        return Future.succeededFuture(all());
    }

    private List<Entry> all() {
        return IntStream.rangeClosed(1, PLACES)
                .boxed()
                .flatMap(index -> items.get(PREFIX + index).stream().map(text -> EntryText.entry(index, text)))
                .toList();
    }

    @Override
    public Future<Integer> write(Entry entry) {
        int index = entry.index() == 0 ? firstFree() : entry.index();
        if (index < 1 || index > PLACES) {
            return Future.failedFuture(new Refusal(entry.index() == 0 ? Reason.MEMORY_FULL : Reason.INVALID_INDEX));
        }
        if (entry.name().isEmpty() && entry.number().isEmpty()) {
            items.remove(PREFIX + index);
        } else if (entry.name().length() > LONGEST_NAME || !entry.number().matches(NUMBER)) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        } else {
            items.put(PREFIX + index, EntryText.of(entry));
        }
        return Future.succeededFuture(index);
    }

    private int firstFree() {
        return IntStream.rangeClosed(1, PLACES)
                .filter(index -> items.get(PREFIX + index).isEmpty())
                .findFirst()
                .orElse(0);
    }
}
