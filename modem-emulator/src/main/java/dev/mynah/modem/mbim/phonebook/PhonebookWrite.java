package dev.mynah.modem.mbim.phonebook;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;

/** Writes an entry, to a place or to the first that is free. MBIM 1.0 10.8.4. */
final class PhonebookWrite implements Cid {
    /** Where to. */
    enum Where implements Numbered {
        SAVE_UNUSED(0),
        SAVE_INDEX(1);

        private final int number;

        Where(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Where> FLAG = choice("SaveFlag", Where.class);
    private static final Field<Integer> INDEX = uint32("SaveIndex");
    private static final Field<String> NUMBER = string("Number");
    private static final Field<String> NAME = string("Name");

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "Write", "writes an entry of the telephone book")
                .set(Layout.of(FLAG, INDEX, NUMBER, NAME))
                .response(Layout.EMPTY);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        boolean place = given.get(FLAG) == Where.SAVE_INDEX;
        if (place && given.get(INDEX) < 1) {
            return Answer.failed(Status.INVALID_MEMORY_INDEX);
        }
        return port.sim()
                .phoneBook()
                .write(new Entry(place ? given.get(INDEX) : 0, given.get(NAME), given.get(NUMBER)))
                .compose(index -> Answer.done());
    }
}
