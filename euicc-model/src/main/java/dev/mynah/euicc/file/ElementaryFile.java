package dev.mynah.euicc.file;

import dev.mynah.euicc.CardJournal;
import org.jspecify.annotations.Nullable;

/**
 * An elementary file. Its content is shared with every other card until it is updated: an update makes a new array, which goes
 * to the card's memory.
 */
public final class ElementaryFile implements CardFile {

    private final FileRow row;
    private final DedicatedFile parent;
    private final CardJournal journal;
    private final String keyPrefix;
    private final int recordLength;
    private byte[] content;
    private byte @Nullable [] fcp;

    ElementaryFile(FileRow row, DedicatedFile parent, FileContent made, CardJournal journal, String keyPrefix) {
        this.row = row;
        this.parent = parent;
        this.journal = journal;
        this.keyPrefix = keyPrefix;
        this.recordLength = made.recordLength();
        // A kept content of another size is from a card made differently; the card as it is now decides.
        this.content = journal.get(keyPrefix + row.path())
                .filter(kept -> kept.length == made.bytes().length)
                .orElse(made.bytes());
    }

    /** What declares it. */
    public FileRow row() {
        return row;
    }

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public int fid() {
        return row.fid();
    }

    @Override
    public DedicatedFile parent() {
        return parent;
    }

    /** The size in bytes. */
    public int size() {
        return content.length;
    }

    /** 0 for a transparent file. */
    public int recordLength() {
        return recordLength;
    }

    /** 0 for a transparent file. */
    public int records() {
        return recordLength == 0 ? 0 : content.length / recordLength;
    }

    /** The content, shared and not to be changed; another array after an update. */
    public byte[] content() {
        return content;
    }

    /** Where a record begins in the content; records are numbered from 1. */
    public int recordOffset(int record) {
        return (record - 1) * recordLength;
    }

    /** Overwrites part of the content. */
    public void update(int offset, byte[] bytes) {
        byte[] next = content.clone();
        System.arraycopy(bytes, 0, next, offset, bytes.length);
        keep(next);
    }

    /** Puts a record before all others of a cyclic file; the oldest, which is the last, is lost (TS 102 221 8.2.2.3). */
    public void append(byte[] record) {
        byte[] next = new byte[content.length];
        System.arraycopy(record, 0, next, 0, record.length);
        System.arraycopy(content, 0, next, recordLength, content.length - recordLength);
        keep(next);
    }

    private void keep(byte[] next) {
        content = next;
        journal.put(keyPrefix + row.path(), next);
    }

    /** The rule for it, from the EF.ARR of its directory or the nearest above. */
    public AccessRule accessRule() {
        return parent.accessRule(row.arr());
    }

    /** The FCP template; constant and shared. */
    public byte[] fcp() {
        byte[] template = fcp;
        if (template == null) {
            template = Fcp.of(this);
            fcp = template;
        }
        return template;
    }
}
