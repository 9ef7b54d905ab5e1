package dev.mynah.euicc.file;

/**
 * The compact format of an access rule (TS 102 221 9.2.3, ISO/IEC 7816-4 5.4.3.1): access mode bytes, each followed by a security
 * condition byte for every bit set in it, the highest bit's first.
 */
final class CompactRule {

    private static final int ALWAYS = 0x00;

    private CompactRule() {}

    static AccessRule decode(byte[] bytes) {
        AccessRule rule = AccessRule.NOTHING;
        for (int at = 0; at < bytes.length; ) {
            int modes = bytes[at++] & 0xFF;
            if ((modes & 0x80) != 0) {
                return AccessRule.NOTHING;
            }
            for (int bit = 0x40; bit != 0; bit >>= 1) {
                if ((modes & bit) == 0) {
                    continue;
                }
                if (at == bytes.length) {
                    return AccessRule.NOTHING;
                }
                rule = rule.withMode(bit, condition(bytes[at++] & 0xFF));
            }
        }
        return rule;
    }

    /** Which key an environment means, nothing on the card says, so only always and never can be met. */
    private static AccessCondition condition(int coded) {
        return coded == ALWAYS ? AccessCondition.ALW : AccessCondition.NEV;
    }
}
