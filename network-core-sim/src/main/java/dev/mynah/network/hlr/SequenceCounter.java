package dev.mynah.network.hlr;

import io.vertx.core.Future;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The AuC's sequence numbers of one subscriber: SQN = SEQ || IND, SEQ counting up by one and IND going round with each vector
 * (TS 33.102 C.1.1.1, C.3.2: not time-based).
 *
 * <p>Only every {@value #AHEAD}th number is written to the store, and it is the one up to which numbers may be given out.
 * After a kill counting goes on from there: some numbers are never used, none is used twice. A number may be told once
 * {@link #safe} has completed; where that fails the next number is reserved anew.
 */
final class SequenceCounter {
    private static final int AHEAD = 32;
    private static final long SQN_MASK = 0xFFFF_FFFF_FFFFL;
    /** The jump a USIM accepts, TS 33.102 C.3.2. */
    private static final long DELTA = 1L << 28;

    private final SubscriberStore store;
    private final String key;
    private final int indBits;
    private final long seqMask;
    private long seq;
    private int ind;
    private long reserved;
    private Future<Void> safe = Future.succeededFuture();

    /**
     * @param kept what the store has under the key, or null
     * @param sqn the last SQN used, where the store has none
     * @param indBits bits of SQN that are IND
     */
    SequenceCounter(SubscriberStore store, String key, byte @Nullable [] kept, long sqn, int indBits) {
        this.store = store;
        this.key = key;
        this.indBits = indBits;
        this.seqMask = SQN_MASK >>> indBits;
        seq = kept != null && kept.length == Long.BYTES
                ? ByteBuffer.wrap(kept).getLong() & seqMask
                : sqn >>> indBits & seqMask;
        reserved = seq;
    }

    /** The next SQN, 48 bits; not to be used before it is {@link #safe}. */
    long next() {
        seq = (seq + 1) & seqMask;
        ind = (ind + 1) & (1 << indBits) - 1;
        if (seq > reserved || safe.failed()) {
            reserve(seq + AHEAD);
        }
        return seq << indBits | ind;
    }

    int indBits() {
        return indBits;
    }

    /** The last SQN given out. */
    long last() {
        return seq << indBits | ind;
    }

    /** Completes when no number given out so far can be given out again, whatever happens. */
    Future<Void> safe() {
        return safe;
    }

    /**
     * Takes over the card's SQN_MS when the next number would not be accepted by it (TS 33.102 6.3.5). The caller has
     * verified that it is the card's.
     */
    void resynchronise(long sqnMs) {
        long seqMs = sqnMs >>> indBits & seqMask;
        long next = seq + 1;
        if (next > seqMs && next - seqMs <= DELTA) {
            return;
        }
        seq = seqMs;
        reserve(seq + AHEAD);
    }

    private void reserve(long upTo) {
        reserved = upTo & seqMask;
        safe = store.commit(
                Map.of(key, ByteBuffer.allocate(Long.BYTES).putLong(reserved).array()));
    }
}
