package dev.mynah.modem.qmi.pbm;

import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A telephone book as PBM numbers it, and its room. */
record Book(int type, PhoneBook.Room room) {
    private static final Map<Integer, PhoneBookStorage> TYPES = new TreeMap<>(Map.of(
            0x01, PhoneBookStorage.CARD,
            0x02, PhoneBookStorage.FIXED,
            0x04, PhoneBookStorage.OWN,
            0x40, PhoneBookStorage.DIALLED));

    static Collection<Integer> types() {
        return TYPES.keySet();
    }

    /** Refused with INVALID_PB_TYPE for one that there is not, and with PB_NOT_READY and the like for one that cannot be read. */
    static Future<Book> of(Subscription slot, int type) {
        PhoneBookStorage storage = TYPES.get(type);
        if (storage == null) {
            throw new QmiRefusal(QmiError.INVALID_PB_TYPE);
        }
        return slot.phoneBook(storage)
                .room()
                .map(it -> new Book(type, it))
                .recover(why -> Future.failedFuture(refused(why)));
    }

    private static Throwable refused(Throwable why) {
        if (!(why instanceof Refusal refusal)) {
            return why;
        }
        return switch (refusal.reason()) {
            case SIM_ABSENT -> new QmiRefusal(QmiError.NO_SIM);
            case SIM_NOT_READY, SIM_PIN_REQUIRED, SIM_PUK_REQUIRED -> new QmiRefusal(QmiError.PB_NOT_READY);
            case NOT_SUPPORTED -> new QmiRefusal(QmiError.PB_NOT_AVAILABLE);
            default -> why;
        };
    }

    int used() {
        return room.used();
    }

    int places() {
        return room.places();
    }

    int numberLength() {
        return room.numberLength();
    }

    int nameLength() {
        return room.nameLength();
    }
}
