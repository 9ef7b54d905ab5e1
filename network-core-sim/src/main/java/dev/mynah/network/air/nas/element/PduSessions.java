package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A set of PDU sessions: those that are active, have data, or could not be reactivated. TS 24.501 9.11.3.44 and its
 * relatives.
 *
 * @param bits bit n stands for PDU session identity n
 */
public record PduSessions(int bits) {

    /** Its coding as PDU session status: identities 0 to 7 in the first octet, 8 to 15 in the second. */
    public static final ElementType<PduSessions> STATUS = type("PDU session status", "TS 24.501 9.11.3.44");

    /** Its coding as uplink data status. */
    public static final ElementType<PduSessions> UPLINK_DATA = type("Uplink data status", "TS 24.501 9.11.3.57");

    /** Its coding as allowed PDU session status. */
    public static final ElementType<PduSessions> ALLOWED = type("Allowed PDU session status", "TS 24.501 9.11.3.13");

    /** Its coding as PDU session reactivation result: those not reactivated. */
    public static final ElementType<PduSessions> REACTIVATION =
            type("PDU session reactivation result", "TS 24.501 9.11.3.42");

    private static ElementType<PduSessions> type(String name, String clause) {
        return ElementType.of(
                name,
                clause,
                in -> new PduSessions(in.octet() | in.octet() << 8),
                (status, out) -> out.octet(status.bits).octet(status.bits >> 8));
    }

    /** The sessions with these identities, 1 to 15. */
    public static PduSessions of(Iterable<Integer> identities) {
        int bits = 0;
        for (int identity : identities) {
            if (identity < 1 || identity > 15) {
                throw new IllegalArgumentException("PDU session identity: " + identity);
            }
            bits |= 1 << identity;
        }
        return new PduSessions(bits);
    }

    public boolean contains(int identity) {
        return identity >= 0 && identity < 16 && (bits >> identity & 1) == 1;
    }

    /** The identities, rising. */
    public SortedSet<Integer> identities() {
        var identities = new TreeSet<Integer>();
        IntStream.range(1, 16).filter(this::contains).forEach(identities::add);
        return identities;
    }
}
