package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.sim.MessageFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The records of a file of the card as places of a memory. */
final class CardRecords {
    /** What a record holds. */
    interface Reading {
        Optional<Kept> kept(int index, byte[] record);
    }

    private final Supplier<Optional<MessageFiles>> card;
    private final Function<MessageFiles, List<byte[]>> file;
    private final Reading reading;

    /** @param card empty while there is no USIM that may be used */
    CardRecords(Supplier<Optional<MessageFiles>> card, Function<MessageFiles, List<byte[]>> file, Reading reading) {
        this.card = card;
        this.file = file;
        this.reading = reading;
    }

    List<byte[]> all() {
        return card.get().map(file).orElse(List.of());
    }

    int capacity() {
        return all().size();
    }

    List<Kept> list() {
        List<Kept> kept = new ArrayList<>();
        List<byte[]> records = all();
        for (int i = 0; i < records.size(); i++) {
            reading.kept(i + 1, records.get(i)).ifPresent(kept::add);
        }
        return kept;
    }

    Optional<Kept> read(int index) {
        List<byte[]> records = all();
        return index < 1 || index > records.size() ? Optional.empty() : reading.kept(index, records.get(index - 1));
    }
}
