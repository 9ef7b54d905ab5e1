package dev.mynah.modem.phonebook;

import dev.mynah.modem.PhoneBook;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two books as one: the places of the second follow those of the first, which always has the same number of them. The second,
 * that of a card, may be out of reach; then the first is all.
 */
public final class JoinedPhoneBook implements PhoneBook {
    private static final Room NO_ROOM = new Room(0, 0, 0, 0);

    private final PhoneBook first;
    private final PhoneBook second;

    public JoinedPhoneBook(PhoneBook first, PhoneBook second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Future<Room> room() {
        return first.room()
                .compose(one -> second.room()
                        .otherwise(NO_ROOM)
                        .map(two -> new Room(
                                one.places() + two.places(),
                                one.used() + two.used(),
                                Math.max(one.nameLength(), two.nameLength()),
                                Math.max(one.numberLength(), two.numberLength()))));
    }

    @Override
    public Future<List<Entry>> entries() {
        return first.room()
                .compose(room -> first.entries()
                        .compose(one -> second.entries()
                                .otherwise(List.of())
                                .map(two -> Stream.concat(
                                                one.stream(),
                                                two.stream().map(it -> at(it, room.places() + it.index())))
                                        .toList())));
    }

    private static Entry at(Entry entry, int index) {
        return new Entry(index, entry.name(), entry.number());
    }

    /** To the first free place of both where the index is 0. */
    @Override
    public Future<Integer> write(Entry entry) {
        return first.room().compose(room -> {
            boolean full = entry.index() == 0 && room.used() == room.places();
            if (!full && entry.index() <= room.places()) {
                return first.write(entry);
            }
            return second.write(at(entry, full ? 0 : entry.index() - room.places()))
                    .map(index -> room.places() + index);
        });
    }
}
