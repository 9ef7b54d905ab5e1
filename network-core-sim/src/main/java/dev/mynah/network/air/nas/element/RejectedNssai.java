package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Slices a UE may not use, each with the reason. TS 24.501 9.11.3.46.
 *
 * @param slices 1 to 8 of them
 */
public record RejectedNssai(List<Rejected> slices) {

    private static final int MOST = 8;

    /** Its coding. */
    public static final ElementType<RejectedNssai> TYPE =
            ElementType.of("Rejected NSSAI", "TS 24.501 9.11.3.46", RejectedNssai::read, RejectedNssai::write);

    /**
     * One of them.
     *
     * @param cause 0 not available in the PLMN, 1 not in the registration area, 2 slice-specific authentication failed
     */
    public record Rejected(SNssai slice, int cause) {

        /** Not available in the current PLMN. */
        public static Rejected inPlmn(SNssai slice) {
            return new Rejected(slice, 0);
        }
    }

    /** Takes a copy. */
    public RejectedNssai {
        if (slices.size() > MOST) {
            throw new IllegalArgumentException(slices.size() + " slices");
        }
        slices = List.copyOf(slices);
    }

    private static RejectedNssai read(OctetReader in) {
        var slices = new ArrayList<Rejected>();
        while (in.hasMore() && slices.size() < MOST) {
            int head = in.octet();
            slices.add(new Rejected(SNssai.read(in.octets(head >> 4).reader()), head & 0xF));
        }
        return new RejectedNssai(slices);
    }

    private static void write(RejectedNssai nssai, OctetWriter out) {
        for (Rejected rejected : nssai.slices) {
            out.octet(rejected.slice.length() << 4 | rejected.cause);
            rejected.slice.write(out);
        }
    }
}
