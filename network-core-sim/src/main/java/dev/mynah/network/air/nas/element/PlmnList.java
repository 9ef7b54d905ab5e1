package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;
import java.util.ArrayList;
import java.util.List;

/**
 * PLMNs, the equivalent ones for instance. TS 24.008 10.5.1.13.
 *
 * @param plmns 1 to 15 of them
 */
public record PlmnList(List<Plmn> plmns) {

    private static final int MOST = 15;

    /** Its coding. */
    public static final ElementType<PlmnList> TYPE = ElementType.of(
            "PLMN list",
            "TS 24.301 9.9.2.8",
            in -> {
                var plmns = new ArrayList<Plmn>();
                while (in.hasMore() && plmns.size() < MOST) {
                    plmns.add(PlmnCoding.read(in));
                }
                return new PlmnList(plmns);
            },
            (list, out) -> list.plmns().forEach(plmn -> PlmnCoding.write(plmn, out)));

    /** Refuses too many. */
    public PlmnList {
        if (plmns.size() > MOST) {
            throw new IllegalArgumentException(plmns.size() + " PLMNs");
        }
        plmns = List.copyOf(plmns);
    }
}
