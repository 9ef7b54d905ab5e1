package dev.mynah.euicc.file;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory: the MF, a DF or an application's ADF. */
public final class DedicatedFile implements CardFile {

    private static final int SHORT_IDENTIFIERS = 31;
    /** EF.ARR in the MF, and in any other directory. */
    private static final int MASTER_RULES = 0x2F06;

    private static final int RULES = 0x6F06;

    private final DirectoryRow row;
    private final @Nullable DedicatedFile parent;
    private final @Nullable DedicatedFile masterFile;
    private final FileJournal journal;
    private LifeCycle lifeCycle;
    private CardFile[] children = new CardFile[0];
    private int[] identifiers = new int[0];
    /** What each short identifier leads to; made when the first one is used. */
    private @Nullable ElementaryFile @Nullable [] byShortIdentifier;

    /**
     * An empty directory.
     *
     * @param parent null for the MF and an application
     * @param masterFile null for the MF
     */
    DedicatedFile(
            DirectoryRow row, @Nullable DedicatedFile parent, @Nullable DedicatedFile masterFile, FileJournal journal) {
        this.row = row;
        this.parent = parent;
        this.masterFile = masterFile;
        this.journal = journal;
        this.lifeCycle = journal.lifeCycle(row.path(), row.attributes().lifeCycle());
    }

    void add(CardFile child) {
        int count = children.length;
        children = Arrays.copyOf(children, count + 1);
        identifiers = Arrays.copyOf(identifiers, count + 1);
        children[count] = child;
        identifiers[count] = child.fid();
        byShortIdentifier = null;
    }

    void remove(CardFile child) {
        int at = Arrays.asList(children).indexOf(child);
        if (at < 0) {
            return;
        }
        int last = children.length - 1;
        System.arraycopy(children, at + 1, children, at, last - at);
        System.arraycopy(identifiers, at + 1, identifiers, at, last - at);
        children = Arrays.copyOf(children, last);
        identifiers = Arrays.copyOf(identifiers, last);
        byShortIdentifier = null;
    }

    /** What declares it. */
    public DirectoryRow row() {
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
    public @Nullable DedicatedFile parent() {
        return parent;
    }

    /** What is directly in it. */
    public List<CardFile> children() {
        return Collections.unmodifiableList(Arrays.asList(children));
    }

    /** The child with this file identifier. */
    public @Nullable CardFile child(int fid) {
        int[] all = identifiers;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == fid) {
                return children[i];
            }
        }
        return null;
    }

    /** The child whose name is a part of a path. */
    @Nullable CardFile child(String path, int from, int length) {
        for (CardFile child : children) {
            String name = child.name();
            if (name.length() == length && path.startsWith(name, from)) {
                return child;
            }
        }
        return null;
    }

    /** The elementary file with this short file identifier. */
    public @Nullable ElementaryFile bySfi(int sfi) {
        if (sfi < 0 || sfi >= SHORT_IDENTIFIERS) {
            return null;
        }
        @Nullable ElementaryFile[] table = byShortIdentifier;
        if (table == null) {
            table = new ElementaryFile[SHORT_IDENTIFIERS];
            for (CardFile child : children) {
                if (child instanceof ElementaryFile file
                        && file.row().sfi() != FileRow.NO_SFI
                        && table[file.row().sfi()] == null) {
                    table[file.row().sfi()] = file;
                }
            }
            byShortIdentifier = table;
        }
        return table[sfi];
    }

    @Override
    public LifeCycle lifeCycle() {
        return lifeCycle;
    }

    /** Puts it in another state. */
    public void lifeCycle(LifeCycle next) {
        lifeCycle = next;
        journal.keepLifeCycle(row.path(), next);
    }

    /** The rule of an application is in the MF's EF.ARR (TS 102 221 9.2.7). */
    @Override
    public AccessRule accessRule() {
        SecurityAttributes own = row.attributes().security();
        if (own != null) {
            return own.rule();
        }
        ElementaryFile file = accessRulesHome().accessRules(row.attributes().arrFid());
        return file == null ? AccessRule.NOTHING : file.rule(row.arr());
    }

    /** The identifier of the EF.ARR that {@link #accessRule} is in. */
    int accessRulesFid() {
        int fid = row.attributes().arrFid();
        ElementaryFile file = fid == 0 ? accessRulesHome().accessRules(0) : null;
        return file != null ? file.fid() : fid != 0 ? fid : MASTER_RULES;
    }

    private DedicatedFile accessRulesHome() {
        DedicatedFile root = masterFile;
        return row.type() == FileType.ADF && root != null ? root : this;
    }

    /** The EF.ARR with this identifier, here or in the nearest directory above; with 0 the one with the usual identifier. */
    @Nullable ElementaryFile accessRules(int fid) {
        for (DedicatedFile at = this; at != null; at = at.above()) {
            int usual = at.row.type() == FileType.MF ? MASTER_RULES : RULES;
            if (at.child(fid == 0 ? usual : fid) instanceof ElementaryFile file && file.recordLength() != 0) {
                return file;
            }
        }
        return null;
    }

    /** For this purpose an application hangs under the MF. */
    private @Nullable DedicatedFile above() {
        return parent == null ? masterFile : parent;
    }
}
