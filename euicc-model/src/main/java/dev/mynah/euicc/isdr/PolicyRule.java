package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import java.util.EnumSet;
import java.util.Set;

/** What the owner of a profile forbids (SGP.22 2.9.1, PprIds). */
public enum PolicyRule {
    /** PPR1: it can't be disabled. */
    DISABLING_NOT_ALLOWED(1),
    /** PPR2: it can't be deleted. */
    DELETION_NOT_ALLOWED(2);

    private final int bit;

    PolicyRule(int bit) {
        this.bit = bit;
    }

    /** Those whose named bit is one. */
    public static Set<PolicyRule> in(byte[] bitString) {
        Set<PolicyRule> rules = EnumSet.noneOf(PolicyRule.class);
        for (PolicyRule rule : values()) {
            if (Der.hasBit(bitString, rule.bit)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The value of a BIT STRING that names these. */
    public static byte[] bitString(Set<PolicyRule> rules) {
        return Der.namedBits(rules.stream().mapToInt(it -> it.bit).toArray());
    }
}
