package dev.mynah.euicc.file;

/** The rules of one EF.ARR, decoded again when it has been updated. */
final class AccessRules {

    private final ElementaryFile file;
    private byte[] decodedFrom = new byte[0];
    private AccessRule[] rules = new AccessRule[0];

    AccessRules(ElementaryFile file) {
        this.file = file;
    }

    int fid() {
        return file.fid();
    }

    AccessRule rule(int record) {
        byte[] content = file.content();
        if (content != decodedFrom) {
            rules = new AccessRule[file.records()];
            for (int i = 0; i < rules.length; i++) {
                rules[i] = AccessRule.decode(content, i * file.recordLength(), file.recordLength());
            }
            decodedFrom = content;
        }
        return record >= 1 && record <= rules.length ? rules[record - 1] : AccessRule.NOTHING;
    }
}
