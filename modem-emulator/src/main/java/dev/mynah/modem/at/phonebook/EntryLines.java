package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Line;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.PhoneBook.Entry;
import java.util.Locale;

/** Entries as lines have them: index, number, its type, name. TS 27.007 8.12. */
final class EntryLines {
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;
    private static final int TYPE_OF_NUMBER = 0x70;

    private EntryLines() {}

    static String line(String command, Entry entry, Alphabet alphabet) {
        return Line.of(command)
                .add(entry.index())
                .add(entry.number())
                .add(entry.number().startsWith("+") ? INTERNATIONAL : UNKNOWN)
                .text(entry.name(), alphabet)
                .toString();
    }

    /** The number as books have it; a type that says so makes it international. TS 24.008 10.5.4.7. */
    static String number(String written, int type) {
        String number = written.toLowerCase(Locale.ROOT).replace(',', 'p').replace('?', 'w');
        boolean international = (type & TYPE_OF_NUMBER) == (INTERNATIONAL & TYPE_OF_NUMBER);
        return international && !number.isEmpty() && !number.startsWith("+") ? "+" + number : number;
    }
}
