package dev.mynah.euicc.aka;

import java.util.Optional;

/**
 * The sequence numbers a USIM has accepted: one SEQ for each index IND (TS 33.102 annex C.2.2). A network that draws vectors
 * for several serving nodes gives each its own IND, so a vector fetched early and used late is still fresh in its own place
 * of the array, while a repeated one never is.
 *
 * <p>SQN = SEQ || IND, 48 bits in a {@code long}. The array is state that must survive a power cycle: keep
 * {@link #toBytes()} after each accepted challenge.
 */
public final class SequenceNumbers {

    private static final int OCTETS = 6;
    private static final long MASK48 = 0xFFFF_FFFF_FFFFL;

    private final SequenceNumberRules rules;
    private final long[] seq;

    private SequenceNumbers(SequenceNumberRules rules) {
        this.rules = rules;
        this.seq = new long[1 << rules.indBits()];
    }

    /** The array of a new card: every SEQ is 0, so the first SQN it takes has SEQ 1. */
    public static SequenceNumbers initial(SequenceNumberRules rules) {
        return new SequenceNumbers(rules);
    }

    /**
     * The array of a card that has been in use. It is never behind what the card has accepted, also when the card is described
     * differently from how it was: with other initial numbers, or with an index of other size.
     *
     * @param initial SEQ by IND as the card is described, without IND; the rest are 0
     * @param kept what {@link #toBytes()} gave
     */
    public static SequenceNumbers restore(SequenceNumberRules rules, long[] initial, Optional<byte[]> kept) {
        SequenceNumbers numbers = new SequenceNumbers(rules);
        for (int i = 0; i < Math.min(initial.length, numbers.seq.length); i++) {
            numbers.seq[i] = initial[i] & MASK48 >>> rules.indBits();
        }
        kept.ifPresent(numbers::raise);
        return numbers;
    }

    private void raise(byte[] kept) {
        int places = kept.length / OCTETS;
        if (kept.length % OCTETS != 0 || Integer.bitCount(places) != 1) {
            return;
        }
        if (places == seq.length) {
            for (int i = 0; i < seq.length; i++) {
                seq[i] = Math.max(seq[i], read(kept, i) & MASK48 >>> rules.indBits());
            }
            return;
        }
        long highest = 0;
        for (int i = 0; i < places; i++) {
            highest = Math.max(highest, read(kept, i) * places + i);
        }
        for (int i = 0; i < seq.length; i++) {
            seq[i] = Math.max(seq[i], (highest & MASK48) >>> rules.indBits());
        }
    }

    private static long read(byte[] kept, int place) {
        long number = 0;
        for (int i = place * OCTETS; i < (place + 1) * OCTETS; i++) {
            number = number << 8 | (kept[i] & 0xFF);
        }
        return number;
    }

    /** Takes a sequence number if it is fresh, and says whether it did. */
    public boolean accept(long sqn) {
        long candidate = (sqn & MASK48) >>> rules.indBits();
        int ind = (int) (sqn & (seq.length - 1));
        long highest = sqnMs() >>> rules.indBits();
        if (candidate - highest > rules.delta()) {
            return false;
        }
        if (rules.ageLimit().isPresent()
                && highest - candidate >= rules.ageLimit().getAsLong()) {
            return false;
        }
        if (candidate <= seq[ind]) {
            return false;
        }
        seq[ind] = candidate;
        return true;
    }

    /** SQN_MS: the highest sequence number accepted in any place of the array; a resynchronisation reports it. */
    public long sqnMs() {
        int best = 0;
        for (int i = 1; i < seq.length; i++) {
            if (seq[i] >= seq[best]) {
                best = i;
            }
        }
        // A card that has accepted nothing reports 0, whatever the length of its array.
        return seq[best] == 0 ? 0 : seq[best] << rules.indBits() | best;
    }

    /** The array for keeping: 6 octets for each SEQ, in the order of IND. */
    public byte[] toBytes() {
        byte[] bytes = new byte[seq.length * OCTETS];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seq[i / OCTETS] >>> (8 * (OCTETS - 1 - i % OCTETS)));
        }
        return bytes;
    }
}
