package dev.mynah.euicc.aka;

import java.util.OptionalLong;

/**
 * How a USIM judges the freshness of a challenge. The defaults are those of TS 33.102 annex C.3: 5 bits of index, a jump of
 * at most 2^28, no age limit.
 *
 * @param indBits bits of SQN that are the index IND, 0..16; the array has 2^indBits places
 * @param delta the largest jump of SEQ beyond the highest one seen (protects against a forced wrap-around)
 * @param ageLimit L: how far SEQ may lie behind the highest one seen; empty for no limit
 */
public record SequenceNumberRules(int indBits, long delta, OptionalLong ageLimit) {

    /** IND of 5 bits, delta 2^28, no age limit. */
    public static final SequenceNumberRules STANDARD = new SequenceNumberRules(5, 1L << 28, OptionalLong.empty());

    /** Checks the ranges. */
    public SequenceNumberRules {
        if (indBits < 0 || indBits > 16) {
            throw new IllegalArgumentException("indBits: " + indBits + " is not within 0..16");
        }
        if (delta <= 0) {
            throw new IllegalArgumentException("delta: " + delta + " is not positive");
        }
    }
}
