package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.util.Set;

/** Where a subscriber may be served besides at home. */
public record Roaming(boolean anywhere, Set<Plmn> networks) {
    public static final Roaming NONE = new Roaming(false, Set.of());
    public static final Roaming ANY = new Roaming(true, Set.of());

    public Roaming {
        networks = Set.copyOf(networks);
    }

    public static Roaming in(Plmn... networks) {
        return new Roaming(false, Set.of(networks));
    }

    boolean allowed(Plmn visited) {
        return anywhere || networks.contains(visited);
    }
}
