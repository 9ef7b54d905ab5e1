package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Network slices: those a UE asks for, is allowed, or is configured with. TS 24.501 9.11.3.37.
 *
 * @param slices 1 to 16 of them
 */
public record Nssai(List<SNssai> slices) {

    private static final int MOST = 16;

    /** Its coding. */
    public static final ElementType<Nssai> TYPE =
            ElementType.of("NSSAI", "TS 24.501 9.11.3.37", Nssai::read, Nssai::write);

    /** Takes a copy. */
    public Nssai {
        if (slices.size() > MOST) {
            throw new IllegalArgumentException(slices.size() + " slices");
        }
        slices = List.copyOf(slices);
    }

    private static Nssai read(OctetReader in) {
        var slices = new ArrayList<SNssai>();
        while (in.hasMore() && slices.size() < MOST) {
            slices.add(SNssai.read(in.octets(in.octet()).reader()));
        }
        return new Nssai(slices);
    }

    private static void write(Nssai nssai, OctetWriter out) {
        for (SNssai slice : nssai.slices) {
            out.octet(slice.length());
            slice.write(out);
        }
    }

    @Override
    public String toString() {
        return slices.toString();
    }
}
