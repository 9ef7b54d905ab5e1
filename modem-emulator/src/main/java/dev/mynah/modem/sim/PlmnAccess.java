package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfPlmnWithAccess;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A line of a "with access technology" list: the network and the technologies wanted there. TS 31.102 4.2.5. */
public record PlmnAccess(Plmn plmn, Set<Rat> rats) {
    static List<PlmnAccess> list(byte[] content) {
        return EfPlmnWithAccess.decode(content).stream()
                .map(it -> new PlmnAccess(Plmn.of(it.plmn()), rats(it.accessTechnologies())))
                .toList();
    }

    /** No bit set leaves the choice to the UE. */
    private static Set<Rat> rats(int access) {
        Set<Rat> rats = EnumSet.noneOf(Rat.class);
        if ((access & EfPlmnWithAccess.UTRAN) != 0) {
            rats.add(Rat.UTRAN);
        }
        if ((access & EfPlmnWithAccess.E_UTRAN) != 0) {
            rats.add(Rat.E_UTRAN);
        }
        if ((access & EfPlmnWithAccess.GSM) != 0) {
            rats.add(Rat.GSM);
        }
        if ((access & EfPlmnWithAccess.NG_RAN) != 0) {
            rats.add(Rat.NR);
        }
        return rats.isEmpty() ? EnumSet.allOf(Rat.class) : rats;
    }
}
