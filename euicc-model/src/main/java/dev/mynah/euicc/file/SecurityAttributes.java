package dev.mynah.euicc.file;

/**
 * An access rule that a file carries itself instead of referring to a record of EF.ARR (TS 102 221 9.2.3, 9.2.4): in compact or in
 * expanded format.
 */
public final class SecurityAttributes {

    static final int COMPACT = 0x8C;
    static final int EXPANDED = 0xAB;

    private final int tag;
    private final byte[] value;
    private final AccessRule rule;

    private SecurityAttributes(int tag, byte[] value, AccessRule rule) {
        this.tag = tag;
        this.value = value;
        this.rule = rule;
    }

    /** A rule of access mode bytes and security condition bytes. */
    public static SecurityAttributes compact(byte[] value) {
        return new SecurityAttributes(COMPACT, value, CompactRule.decode(value));
    }

    /** A rule of data objects. */
    public static SecurityAttributes expanded(byte[] value) {
        return new SecurityAttributes(EXPANDED, value, ExpandedRule.decode(value, 0, value.length));
    }

    /** The tag in file control parameters. */
    int tag() {
        return tag;
    }

    /** The value in file control parameters; not copied. */
    byte[] value() {
        return value;
    }

    /** What it says. */
    AccessRule rule() {
        return rule;
    }
}
