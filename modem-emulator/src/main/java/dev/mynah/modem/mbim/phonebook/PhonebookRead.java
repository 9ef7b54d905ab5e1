package dev.mynah.modem.mbim.phonebook;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.List;

/** The entries in use. MBIM 1.0 10.8.2. */
final class PhonebookRead implements Cid {
    private static final Field<Which> FLAG = choice("FilterFlag", Which.class);
    private static final Field<Integer> FILTER_INDEX = uint32("FilterMessageIndex");
    private static final Field<Integer> INDEX = uint32("EntryIndex");
    private static final Field<String> NUMBER = string("Number");
    private static final Field<String> NAME = string("Name");
    private static final Count COUNT = Count.of("EntryCount");
    private static final Field<List<Contents>> ENTRIES = references("Entries", COUNT, Layout.of(INDEX, NUMBER, NAME));

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Read", "entries of the telephone book")
                .query(Layout.of(FLAG, FILTER_INDEX))
                .response(Layout.of(COUNT, ENTRIES));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        boolean one = given.get(FLAG) == Which.INDEX;
        return port.sim().phoneBook().entries().compose(all -> {
            List<Entry> found = all.stream()
                    .filter(it -> !one || it.index() == given.get(FILTER_INDEX))
                    .toList();
            return one && found.isEmpty()
                    ? Answer.failed(Status.INVALID_MEMORY_INDEX)
                    : Answer.of(Contents.none()
                            .with(
                                    ENTRIES,
                                    found.stream().map(PhonebookRead::entry).toList()));
        });
    }

    private static Contents entry(Entry entry) {
        return Contents.none()
                .with(INDEX, entry.index())
                .with(NUMBER, entry.number())
                .with(NAME, entry.name());
    }
}
