package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which EPS bearer contexts are active. TS 24.301 9.9.2.1.
 *
 * @param bits bit n stands for EPS bearer identity n
 */
public record EpsBearerContextStatus(int bits) {

    /** Its coding: identities 0 to 7 in the first octet, 8 to 15 in the second. */
    public static final ElementType<EpsBearerContextStatus> TYPE = ElementType.of(
            "EPS bearer context status",
            "TS 24.301 9.9.2.1",
            in -> new EpsBearerContextStatus(in.octet() | in.octet() << 8),
            (status, out) -> out.octet(status.bits).octet(status.bits >> 8));

    /** The contexts with these identities, 5 to 15. */
    public static EpsBearerContextStatus of(Iterable<Integer> identities) {
        int bits = 0;
        for (int identity : identities) {
            if (identity < 1 || identity > 15) {
                throw new IllegalArgumentException("EPS bearer identity: " + identity);
            }
            bits |= 1 << identity;
        }
        return new EpsBearerContextStatus(bits);
    }

    /** The identities of the active contexts, rising. */
    public SortedSet<Integer> active() {
        var active = new TreeSet<Integer>();
        IntStream.range(1, 16).filter(identity -> (bits >> identity & 1) == 1).forEach(active::add);
        return active;
    }
}
