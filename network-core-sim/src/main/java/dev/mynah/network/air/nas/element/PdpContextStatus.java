package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which PDP contexts are active, or have data to send. TS 24.008 10.5.7.1, 10.5.7.7.
 *
 * @param bits bit n stands for NSAPI n
 */
public record PdpContextStatus(int bits) {

    private static final int FIRST = 5;
    private static final int LAST = 15;

    /** Its coding: NSAPI 0 to 7 in the first octet, 8 to 15 in the second. */
    public static final ElementType<PdpContextStatus> TYPE = ElementType.of(
            "PDP context status",
            "TS 24.008 10.5.7.1",
            in -> new PdpContextStatus(in.octet() | in.octet() << 8),
            (status, out) -> out.octet(status.bits).octet(status.bits >> 8));

    /** The contexts with these NSAPIs, 5 to 15. */
    public static PdpContextStatus of(Iterable<Integer> nsapis) {
        int bits = 0;
        for (int nsapi : nsapis) {
            if (nsapi < FIRST || nsapi > LAST) {
                throw new IllegalArgumentException("NSAPI: " + nsapi);
            }
            bits |= 1 << nsapi;
        }
        return new PdpContextStatus(bits);
    }

    /** The NSAPIs of the active contexts, rising; what the standard holds back (0 to 4) is left out. */
    public SortedSet<Integer> active() {
        var active = new TreeSet<Integer>();
        for (int nsapi = FIRST; nsapi <= LAST; nsapi++) {
            if ((bits >> nsapi & 1) == 1) {
                active.add(nsapi);
            }
        }
        return active;
    }
}
