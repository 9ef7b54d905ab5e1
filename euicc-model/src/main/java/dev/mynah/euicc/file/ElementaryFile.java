package dev.mynah.euicc.file;

import org.jspecify.annotations.Nullable;

/**
 * An elementary file. Its content is shared with every other card until it is updated: an update makes a new array, which goes
 * to the card's memory.
 */
public final class ElementaryFile implements CardFile {

    private final FileRow row;
    private final DedicatedFile parent;
    private final FileJournal journal;
    private final int recordLength;
    private byte[] content;
    private int maximumSize;
    private LifeCycle lifeCycle;
    /** The file whose content this one shares. */
    private @Nullable ElementaryFile target;

    private byte @Nullable [] fcp;
    private @Nullable AccessRules rules;

    ElementaryFile(FileRow row, DedicatedFile parent, FileContent made, FileJournal journal) {
        this.row = row;
        this.parent = parent;
        this.journal = journal;
        this.recordLength = made.recordLength();
        byte[] kept = journal.content(row, made);
        this.content = kept != null ? kept : made.bytes();
        this.maximumSize = row.type() == FileType.BER_TLV
                ? journal.size(row.path(), row.attributes().maximumSize())
                : 0;
        this.lifeCycle = journal.lifeCycle(row.path(), row.attributes().lifeCycle());
    }

    /** Shares the content of another file from now on. */
    void link(ElementaryFile other) {
        target = other;
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
    public String path() {
        return row.path();
    }

    @Override
    public int fid() {
        return row.fid();
    }

    @Override
    public DedicatedFile parent() {
        return parent;
    }

    /** The size in bytes; of a file of BER-TLV structure, how many its data objects may take. */
    public int size() {
        ElementaryFile shared = target;
        return shared != null ? shared.size() : maximumSize != 0 ? maximumSize : content.length;
    }

    /** How many bytes of the card's memory it takes besides what every file takes. */
    int takes() {
        return target == null ? size() : 0;
    }

    /** The file whose content this one shares; null when it has content of its own. */
    public @Nullable ElementaryFile target() {
        return target;
    }

    /** 0 for a file without records. */
    public int recordLength() {
        ElementaryFile shared = target;
        return shared == null ? recordLength : shared.recordLength();
    }

    /** 0 for a file without records. */
    public int records() {
        int length = recordLength();
        return length == 0 ? 0 : content().length / length;
    }

    /** The content, shared and not to be changed; another array after an update. */
    public byte[] content() {
        ElementaryFile shared = target;
        return shared == null ? content : shared.content();
    }

    /** Where a record begins in the content; records are numbered from 1. */
    public int recordOffset(int record) {
        return (record - 1) * recordLength();
    }

    /** Overwrites part of the content. */
    public void update(int offset, byte[] bytes) {
        byte[] next = content().clone();
        System.arraycopy(bytes, 0, next, offset, bytes.length);
        replace(next);
    }

    /** Puts a record before all others of a cyclic file; the oldest, which is the last, is lost (TS 102 221 8.2.2.3). */
    public void append(byte[] record) {
        byte[] old = content();
        byte[] next = new byte[old.length];
        System.arraycopy(record, 0, next, 0, record.length);
        System.arraycopy(old, 0, next, record.length, old.length - record.length);
        replace(next);
    }

    /** Puts another content in its place; the array belongs to the file from now on. */
    public void replace(byte[] next) {
        ElementaryFile shared = target;
        if (shared != null) {
            shared.replace(next);
            return;
        }
        content = next;
        journal.keepContent(row, next);
    }

    /**
     * Gives it another size: bytes, records or room for data objects (TS 102 222 6.10).
     *
     * @param next what is in it then; the array belongs to the file from now on
     * @param size how many bytes of data objects fit in, in a file of BER-TLV structure
     */
    void resize(byte[] next, int size) {
        fcp = null;
        if (row.type() == FileType.BER_TLV) {
            maximumSize = size;
        }
        journal.keepSize(row.path(), size);
        replace(next);
    }

    @Override
    public LifeCycle lifeCycle() {
        return lifeCycle;
    }

    /** Puts it in another state. */
    public void lifeCycle(LifeCycle next) {
        lifeCycle = next;
        fcp = null;
        journal.keepLifeCycle(row.path(), next);
    }

    @Override
    public AccessRule accessRule() {
        SecurityAttributes own = row.attributes().security();
        if (own != null) {
            return own.rule();
        }
        ElementaryFile file = parent.accessRules(row.attributes().arrFid());
        return file == null ? AccessRule.NOTHING : file.rule(row.arr());
    }

    /** What a record says, in a file that is an EF.ARR. */
    AccessRule rule(int record) {
        AccessRules decoded = rules;
        if (decoded == null || !decoded.isOf(this)) {
            decoded = AccessRules.of(this);
            rules = decoded;
        }
        return decoded.rule(record);
    }

    /** The FCP template; shared, not to be changed. */
    public byte[] fcp() {
        byte[] template = fcp;
        if (template == null) {
            template = Fcp.of(this);
            fcp = template;
        }
        return template;
    }
}
