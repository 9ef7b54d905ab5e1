package dev.mynah.modem;

import java.util.List;

/** Cell broadcast of one slot: which messages the stack takes. Warnings (identifiers 4352 to 6399) always are. TS 23.041. */
public interface Broadcasts {
    /** Message identifiers from {@code first} to {@code last}, both included. */
    record Range(int first, int last) {
        public Range {
            if (first < 0 || last > 0xFFFF || first > last) {
                throw new IllegalArgumentException("identifiers " + first + " to " + last);
            }
        }

        boolean contains(int identifier) {
            return identifier >= first && identifier <= last;
        }
    }

    /**
     * What is taken, besides warnings.
     *
     * @param accepted whether {@code identifiers} are those that are taken, or those that are not
     */
    record Choice(boolean accepted, List<Range> identifiers) {
        public Choice {
            identifiers = List.copyOf(identifiers);
        }

        public boolean takes(int identifier) {
            return identifiers.stream().anyMatch(it -> it.contains(identifier)) == accepted;
        }
    }

    /** What was chosen last; at first what the card has in EF.CBMI and EF.CBMIR. */
    Choice choice();

    /** Until the card is exchanged or says something else. */
    void choose(Choice choice);
}
