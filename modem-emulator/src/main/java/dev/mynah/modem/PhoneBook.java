package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.List;

/**
 * Numbers with names: the telephone book on the card (TS 31.102 4.4.2), or another of {@link PhoneBookStorage}. Books on the card
 * are refused with SIM_NOT_READY before the PIN is given, and with NOT_SUPPORTED where the card has no such book.
 */
public interface PhoneBook {
    /**
     * A place in the book.
     *
     * @param index from 1
     * @param number digits, *, #, with a leading plus where international; {@code p} is a pause, {@code w} any digit
     */
    record Entry(int index, String name, String number) {}

    /**
     * The room in the book.
     *
     * @param nameLength in characters of the GSM alphabet
     */
    record Room(int places, int used, int nameLength, int numberLength) {}

    Future<Room> room();

    /** The places in use. */
    Future<List<Entry>> entries();

    /**
     * Writes to a place, or to the first free one where the index is 0; without a name and a number it becomes free. Refused
     * with INVALID_INDEX, MEMORY_FULL, NOT_ALLOWED where nobody writes, and with INVALID_ARGUMENT for what does not fit.
     *
     * @return the index written to
     */
    Future<Integer> write(Entry entry);
}
