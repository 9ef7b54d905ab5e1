package dev.mynah.modem.mbim.phonebook;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.PhoneBook.Room;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** The room in the book. MBIM 1.0 10.8.1. */
final class PhonebookConfiguration implements Cid {
    private static final Field<Integer> STATE = uint32("State");
    private static final Field<Integer> ENTRIES = uint32("NumberOfEntries");
    private static final Field<Integer> USED = uint32("UsedEntries");
    private static final Field<Integer> MAX_NUMBER = uint32("MaxNumberLength");
    private static final Field<Integer> MAX_NAME = uint32("MaxName");

    private static final int INITIALIZED = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Configuration", "the room in the telephone book")
                .query(Layout.EMPTY)
                .state(Layout.of(STATE, ENTRIES, USED, MAX_NUMBER, MAX_NAME));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return port.sim().phoneBook().room().compose(room -> Answer.of(configuration(room)));
    }

    private static Contents configuration(Room room) {
        return Contents.none()
                .with(STATE, INITIALIZED)
                .with(ENTRIES, room.places())
                .with(USED, room.used())
                .with(MAX_NUMBER, room.numberLength())
                .with(MAX_NAME, room.nameLength());
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.PhoneBookChanged) {
            port.sim().phoneBook().room().onSuccess(room -> port.indicateChange(this, configuration(room)));
        }
    }
}
