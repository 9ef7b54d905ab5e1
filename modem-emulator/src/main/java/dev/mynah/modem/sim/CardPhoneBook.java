package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.AlphaIdentifier;
import dev.mynah.euicc.file.content.EfAdn;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A book on the card: the records of files like EF.ADN, one file after another. */
final class CardPhoneBook implements PhoneBook {
    /** What a record has beside the name. TS 31.102 4.4.2.3. */
    private static final int FIXED = 14;

    private static final int LONGEST_NUMBER = 20;
    private static final String NUMBER = "\\+?[0-9*#pwe]{0," + LONGEST_NUMBER + "}";

    private record Place(byte[] file, int record, byte[] content) {
        int nameLength() {
            return content.length - FIXED;
        }
    }

    private final Supplier<SimFiles> files;
    private final Function<SimFiles, List<byte[]>> where;
    private final Reason locked;
    private final Runnable written;

    /**
     * @param files those of an open USIM; refuses where there is none
     * @param where the paths of the book's files
     * @param locked why the card does not take what is written, if it does not
     * @param written called when the book has been written to
     */
    CardPhoneBook(Supplier<SimFiles> files, Function<SimFiles, List<byte[]>> where, Reason locked, Runnable written) {
        this.files = files;
        this.where = where;
        this.locked = locked;
        this.written = written;
    }

    @Override
    public Future<Room> room() {
        return CardSim.attempt(() -> {
            List<Place> places = places(files.get());
            return new Room(
                    places.size(),
                    (int) places.stream().filter(it -> read(it).isPresent()).count(),
                    places.stream().mapToInt(Place::nameLength).min().orElse(0),
                    LONGEST_NUMBER);
        });
    }

    @Override
    public Future<List<Entry>> entries() {
        return CardSim.attempt(() -> {
            List<Place> places = places(files.get());
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                int index = i + 1;
                read(places.get(i)).ifPresent(it -> entries.add(new Entry(index, it.name(), it.number())));
            }
            return List.copyOf(entries);
        });
    }

    @Override
    public Future<Integer> write(Entry entry) {
        return CardSim.attempt(() -> {
            SimFiles open = files.get();
            List<Place> places = places(open);
            int index = entry.index() == 0 ? firstFree(places) : entry.index();
            if (index < 1 || index > places.size()) {
                throw new Refusal(Reason.INVALID_INDEX);
            }
            Place place = places.get(index - 1);
            if (!open.updateRecord(place.file(), place.record(), content(entry, place))) {
                throw new Refusal(locked);
            }
            written.run();
            return index;
        });
    }

    private static byte[] content(Entry entry, Place place) {
        int length = place.content().length;
        if (entry.name().isEmpty() && entry.number().isEmpty()) {
            byte[] blank = new byte[length];
            Arrays.fill(blank, (byte) 0xFF);
            return blank;
        }
        String fits = AlphaIdentifier.decode(AlphaIdentifier.encode(entry.name(), place.nameLength()));
        if (!fits.equals(entry.name()) || !entry.number().matches(NUMBER)) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return new EfAdn(entry.name(), entry.number()).encode(length);
    }

    private static int firstFree(List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            if (read(places.get(i)).isEmpty()) {
                return i + 1;
            }
        }
        throw new Refusal(Reason.MEMORY_FULL);
    }

    private static Optional<EfAdn> read(Place place) {
        return EfAdn.decode(place.content());
    }

    private List<Place> places(SimFiles files) {
        List<Place> places = new ArrayList<>();
        for (byte[] file : where.apply(files)) {
            List<byte[]> records = files.records(file);
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i).length > FIXED) {
                    places.add(new Place(file, i + 1, records.get(i)));
                }
            }
        }
        if (places.isEmpty()) {
            throw new Refusal(Reason.NOT_SUPPORTED);
        }
        return places;
    }
}
