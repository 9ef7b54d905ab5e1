package dev.mynah.euicc.file;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.tlv.Tlv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which files have been created and deleted since the profile was made, in the order in which it happened, under one key of the
 * card's memory. A file that was created and deleted again leaves no trace, so that there is never more than a line per file.
 */
final class StructureJournal {

    /** All of it is written anew with each change, so there is an end to it. */
    private static final int MOST = 1024;

    private static final int CHANGES = 0xE0;
    private static final int CREATED = 0xE1;
    private static final int DELETED = 0xE2;
    private static final int PATH = 0x80;
    private static final int PARAMETERS = 0x62;

    /**
     * One file that came or went.
     *
     * @param parameters the FCP template it was created with; empty when it was deleted
     */
    record Change(String path, Optional<byte[]> parameters) {

        boolean concerns(String file) {
            return path.equals(file) || path.startsWith(file + "/");
        }
    }

    private final CardJournal journal;
    private final String key;
    private final List<Change> changes = new ArrayList<>();

    StructureJournal(CardJournal journal, String prefix) {
        this.journal = journal;
        this.key = prefix + "#structure";
        journal.get(key).ifPresent(kept -> {
            if (Tlv.parse(kept) instanceof Tlv all) {
                all.children().forEach(it -> read(it).ifPresent(changes::add));
            }
        });
    }

    private static Optional<Change> read(Tlv change) {
        return change.bytes(PATH)
                .map(path -> new Change(
                        new String(path, StandardCharsets.UTF_8),
                        change.child(PARAMETERS).map(Tlv::toBytes)));
    }

    /** All changes, the oldest first. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Whether another file can be created. */
    boolean hasRoom() {
        return changes.size() < MOST;
    }

    void created(String path, byte[] parameters) {
        changes.add(new Change(path, Optional.of(parameters)));
        keep();
    }

    /** A file went, with everything in it. */
    void deleted(String path) {
        boolean made = changes.stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .map(it -> it.parameters().isEmpty())
                .orElse(true);
        changes.removeIf(it -> it.concerns(path));
        if (made) {
            changes.add(new Change(path, Optional.empty()));
        }
        keep();
    }

    private void keep() {
        if (changes.isEmpty()) {
            journal.remove(key);
            return;
        }
        List<Tlv> objects = new ArrayList<>();
        changes.forEach(it -> objects.add(write(it)));
        journal.put(key, Tlv.of(CHANGES, objects).toBytes());
    }

    private static Tlv write(Change change) {
        Tlv path = Tlv.of(PATH, change.path().getBytes(StandardCharsets.UTF_8));
        return change.parameters()
                .flatMap(it -> Tlv.parse(it) instanceof Tlv parameters ? Optional.of(parameters) : Optional.empty())
                .map(parameters -> Tlv.of(CREATED, path, parameters))
                .orElseGet(() -> Tlv.of(DELETED, path));
    }
}
