package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.List;

/**
 * The telephone book on the card: numbers with names, TS 31.102 4.4.2. All of it is refused with SIM_NOT_READY before the PIN is
 * given, and with NOT_SUPPORTED where the card has no book.
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
     * with INVALID_INDEX, MEMORY_FULL, and with INVALID_ARGUMENT for what does not fit.
     *
     * @return the index written to
     */
    Future<Integer> write(Entry entry);
}
