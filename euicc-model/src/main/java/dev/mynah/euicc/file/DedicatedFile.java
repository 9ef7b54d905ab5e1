package dev.mynah.euicc.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory: the MF, a DF or an application's ADF. */
public final class DedicatedFile implements CardFile {

    private final DirectoryRow row;
    private final @Nullable DedicatedFile parent;
    private final List<CardFile> children = new ArrayList<>();
    private @Nullable AccessRules accessRules;

    DedicatedFile(DirectoryRow row, @Nullable DedicatedFile parent) {
        this.row = row;
        this.parent = parent;
    }

    void add(CardFile child) {
        children.add(child);
        if (child instanceof ElementaryFile file && file.name().equals("EF.ARR")) {
            accessRules = new AccessRules(file);
        }
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
    public int fid() {
        return row.fid();
    }

    @Override
    public @Nullable DedicatedFile parent() {
        return parent;
    }

    /** What is directly in it. */
    public List<CardFile> children() {
        return children;
    }

    /** The child with this file identifier. */
    public @Nullable CardFile child(int fid) {
        for (int i = 0; i < children.size(); i++) {
            CardFile child = children.get(i);
            if (child.fid() == fid) {
                return child;
            }
        }
        return null;
    }

    /** The elementary file with this short file identifier. */
    public @Nullable ElementaryFile bySfi(int sfi) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof ElementaryFile file && file.row().sfi() == sfi) {
                return file;
            }
        }
        return null;
    }

    /** The rule with this record number; nothing is allowed where there is none. */
    AccessRule accessRule(int record) {
        AccessRules rules = accessRules;
        if (rules != null) {
            return rules.rule(record);
        }
        return parent == null ? AccessRule.NOTHING : parent.accessRule(record);
    }

    /** The file identifier of the EF.ARR that applies here. */
    int accessRulesFid() {
        AccessRules rules = accessRules;
        if (rules != null) {
            return rules.fid();
        }
        return parent == null ? 0x2F06 : parent.accessRulesFid();
    }
}
