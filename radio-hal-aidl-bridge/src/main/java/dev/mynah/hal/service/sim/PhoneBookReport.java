package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.sim.PhonebookCapacity;
import dev.mynah.hal.radio.sim.PhonebookRecordInfo;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.PhoneBook.Room;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;

/** The telephone book as IRadioSim has it, which writes a pause, a wait and any digit as T, e and ?. */
final class PhoneBookReport {
    static final PhonebookCapacity NO_ROOM = new PhonebookCapacity(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    /** So that a parcel stays small. */
    private static final int RECORDS_AT_ONCE = 50;

    private PhoneBookReport() {}

    /** A book here has names and one number each. */
    static PhonebookCapacity capacity(Room room) {
        return new PhonebookCapacity(
                room.places(), room.used(), 0, 0, 0, 0, room.nameLength(), room.numberLength(), 0, 0);
    }

    /** One part at least, of which the last may be empty. */
    static List<List<PhonebookRecordInfo>> parts(List<Entry> entries) {
        List<List<PhonebookRecordInfo>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < entries.size(); from += RECORDS_AT_ONCE) {
            parts.add(entries.subList(from, Math.min(from + RECORDS_AT_ONCE, entries.size())).stream()
                    .map(PhoneBookReport::info)
                    .toList());
        }
        return parts;
    }

    private static PhonebookRecordInfo info(Entry entry) {
        return new PhonebookRecordInfo(
                entry.index(), entry.name(), entry.number().replace('p', 'T').replace('w', '?'), List.of(), List.of());
    }

    static Entry entry(PhonebookRecordInfo info) {
        if (!info.emails().isEmpty() || !info.additionalNumbers().isEmpty()) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return new Entry(
                info.recordId(), info.name(), info.number().replace('T', 'p').replace('?', 'w'));
    }
}
