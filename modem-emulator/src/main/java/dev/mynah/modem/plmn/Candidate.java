package dev.mynah.modem.plmn;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.Set;

/** A network to try and the technologies to try it in: a "PLMN/access technology combination" of TS 23.122 4.4.3.1.1. */
record Candidate(Plmn plmn, Set<Rat> rats) {
    static Candidate anyhow(Plmn plmn) {
        return new Candidate(plmn, EnumSet.allOf(Rat.class));
    }
}
