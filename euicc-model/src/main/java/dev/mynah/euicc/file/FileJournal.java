package dev.mynah.euicc.file;

import dev.mynah.euicc.CardJournal;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the card's memory holds about the files of one profile, by their paths: content that was updated, a life cycle status that
 * was changed, a size that was.
 */
final class FileJournal {

    /** Keeps data objects of which there are none: an empty value would remove the key. */
    private static final byte[] NO_OBJECTS = {0};

    private static final byte[] NOTHING = new byte[0];

    private final CardJournal journal;
    private final String prefix;

    /**
     * Looks at the keys with one beginning.
     *
     * @param prefix ends in {@code file/}
     */
    FileJournal(CardJournal journal, String prefix) {
        this.journal = journal;
        this.prefix = prefix;
    }

    /** The content that was kept; null when there is none that fits a file made so. */
    byte @Nullable [] content(FileRow row, FileContent made) {
        byte[] kept = journal.get(prefix + row.path()).orElse(null);
        if (kept == null) {
            return null;
        }
        if (row.type() == FileType.BER_TLV) {
            return kept.length == 1 && kept[0] == 0 ? NOTHING : kept;
        }
        // A kept content of another size is from a card made differently; the card as it is now decides.
        return kept.length == made.bytes().length || kept.length == size(row.path(), -1) ? kept : null;
    }

    void keepContent(FileRow row, byte[] content) {
        journal.put(prefix + row.path(), content.length == 0 ? NO_OBJECTS : content);
    }

    LifeCycle lifeCycle(String path, LifeCycle made) {
        return journal.get(prefix + path + "#life")
                .flatMap(it -> LifeCycle.of(it[0]))
                .orElse(made);
    }

    void keepLifeCycle(String path, LifeCycle lifeCycle) {
        journal.put(prefix + path + "#life", new byte[] {(byte) lifeCycle.status()});
    }

    /** The size it was given; what it was made with when it was given none. */
    int size(String path, int made) {
        return journal.get(prefix + path + "#size")
                .filter(it -> it.length == 4)
                .map(it -> ByteBuffer.wrap(it).getInt())
                .orElse(made);
    }

    /** A file has been given another size than it was made with. */
    void keepSize(String path, int size) {
        journal.put(prefix + path + "#size", ByteBuffer.allocate(4).putInt(size).array());
    }

    /** Forgets all about a file and what is in it. */
    void forget(String path) {
        journal.remove(prefix + path);
        journal.remove(prefix + path + "#life");
        journal.remove(prefix + path + "#size");
        journal.removeAll(prefix + path + "/");
    }
}
