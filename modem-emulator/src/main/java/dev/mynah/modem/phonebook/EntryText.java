package dev.mynah.modem.phonebook;

import dev.mynah.modem.PhoneBook.Entry;

/** An entry as it is kept: the number, a space, the name. Numbers have no space in them. */
final class EntryText {
    private EntryText() {}

    static String of(Entry entry) {
        return entry.number() + " " + entry.name().replaceAll("\\p{Cntrl}", " ");
    }

    /** @param text by whatever version of the modem */
    static Entry entry(int index, String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Entry(index, "", text)
                : new Entry(index, text.substring(space + 1), text.substring(0, space));
    }
}
