package dev.mynah.euicc.file;

/** The rules in the records of an EF.ARR (TS 102 221 13.4), decoded. */
final class AccessRules {

    private final byte[] content;
    private final AccessRule[] rules;

    private AccessRules(byte[] content, int recordLength) {
        this.content = content;
        rules = new AccessRule[recordLength == 0 ? 0 : content.length / recordLength];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = ExpandedRule.decode(content, i * recordLength, recordLength);
        }
    }

    /** The rules of every EF.ARR that nobody has changed, shared by all cards. */
    static AccessRules standard() {
        return Standard.RULES;
    }

    static AccessRules of(ElementaryFile file) {
        return standard().isOf(file) ? standard() : new AccessRules(file.content(), file.recordLength());
    }

    /** Whether the file still says what these were decoded from. */
    boolean isOf(ElementaryFile file) {
        return file.content() == content;
    }

    /** The rule of a record, from 1; nothing is allowed where there is none. */
    AccessRule rule(int record) {
        return record >= 1 && record <= rules.length ? rules[record - 1] : AccessRule.NOTHING;
    }

    private static final class Standard {
        static final AccessRules RULES;

        static {
            FileRow row = FileCatalogue.standard().find("MF/EF.ARR").orElseThrow();
            RULES = new AccessRules(row.initial(), row.recordLength());
        }
    }
}
