package dev.mynah.modem.mbim.phonebook;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.List;

/** Deletes entries. MBIM 1.0 10.8.3. */
final class PhonebookDelete implements Cid {
    private static final Field<Which> FLAG = choice("FilterFlag", Which.class);
    private static final Field<Integer> INDEX = uint32("FilterMessageIndex");

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Delete", "deletes entries of the telephone book")
                .set(Layout.of(FLAG, INDEX))
                .response(Layout.EMPTY);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        boolean one = given.get(FLAG) == Which.INDEX;
        PhoneBook book = port.sim().phoneBook();
        return book.entries().compose(all -> {
            List<Entry> found = all.stream()
                    .filter(it -> !one || it.index() == given.get(INDEX))
                    .toList();
            if (one && found.isEmpty()) {
                return Answer.failed(Status.INVALID_MEMORY_INDEX);
            }
            Future<Integer> done = Future.succeededFuture(0);
            for (Entry entry : found) {
                done = done.compose(before -> book.write(new Entry(entry.index(), "", "")));
            }
            return done.compose(last -> Answer.done());
        });
    }
}
