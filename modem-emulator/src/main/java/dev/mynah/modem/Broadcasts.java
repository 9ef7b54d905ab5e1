package dev.mynah.modem;

import dev.mynah.network.air.cbs.BroadcastPage;
import java.util.List;

/** Cell broadcast of one slot: which messages the stack takes. Warnings (identifiers 4352 to 6399) always are. TS 23.041. */
public interface Broadcasts {
    /** Numbers from {@code first} to {@code last}, both included. */
    record Range(int first, int last) {
        /** All message identifiers. */
        public static final Range ALL = new Range(0, 0xFFFF);
        /** All data coding schemes. */
        public static final Range ALL_CODINGS = new Range(0, 0xFF);

        public Range {
            if (first < 0 || last > 0xFFFF || first > last) {
                throw new IllegalArgumentException("numbers " + first + " to " + last);
            }
        }

        boolean contains(int number) {
            return number >= first && number <= last;
        }
    }

    /** Messages with these identifiers in these data coding schemes. */
    record Kind(Range identifiers, Range codings) {
        /** In whatever coding scheme. */
        public static Kind of(Range identifiers) {
            return new Kind(identifiers, Range.ALL_CODINGS);
        }

        boolean contains(BroadcastPage page) {
            return identifiers.contains(page.identifier())
                    && codings.contains(page.coding().value());
        }
    }

    /**
     * What is taken, besides warnings: what is of a kind in {@code taken} and of none in {@code left}.
     *
     * @param left these are not taken
     */
    record Choice(List<Kind> taken, List<Kind> left) {
        public Choice {
            taken = List.copyOf(taken);
            left = List.copyOf(left);
        }

        /** These and no others. */
        public static Choice only(List<Range> identifiers) {
            return new Choice(identifiers.stream().map(Kind::of).toList(), List.of());
        }

        /** All others. */
        public static Choice allBut(List<Range> identifiers) {
            return new Choice(
                    List.of(Kind.of(Range.ALL)),
                    identifiers.stream().map(Kind::of).toList());
        }

        public boolean takes(BroadcastPage page) {
            return taken.stream().anyMatch(it -> it.contains(page))
                    && left.stream().noneMatch(it -> it.contains(page));
        }
    }

    /** What was chosen last; at first what the card has in EF.CBMI and EF.CBMIR. */
    Choice choice();

    /** Until the card is exchanged or says something else. */
    void choose(Choice choice);

    /** Whether anything is taken besides warnings. */
    boolean active();

    /** What was chosen stays chosen. */
    void active(boolean on);
}
