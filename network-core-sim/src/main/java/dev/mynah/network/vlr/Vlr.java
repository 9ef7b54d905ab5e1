package dev.mynah.network.vlr;

import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Tmsi;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The visitor location register that an MME reaches over SGs: keeps who is registered in the circuit switched domain, and
 * where (TS 23.272 5.2, TS 29.118 5.2). Lives on the operator's timeline.
 */
public final class Vlr {
    /** A subscriber registered here. */
    public record Visitor(String imsi, Lai lai, Tmsi tmsi) {}

    private final RandomGenerator random;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<Tmsi> taken = new HashSet<>();

    /** @param random makes temporary identities */
    public Vlr(RandomGenerator random) {
        this.random = random;
    }

    /** Location update for non-EPS services: a visitor keeps its TMSI within a location area. */
    public Visitor locationUpdate(String imsi, Lai lai) {
        Visitor known = visitors.get(imsi);
        if (known != null && known.lai().equals(lai)) {
            return known;
        }
        detach(imsi);
        Tmsi tmsi = new Tmsi(random.nextInt());
        // All ones is no TMSI (TS 23.003 2.4).
        while (tmsi.value() == -1 || !taken.add(tmsi)) {
            tmsi = new Tmsi(random.nextInt());
        }
        Visitor visitor = new Visitor(imsi, lai, tmsi);
        visitors.put(imsi, visitor);
        return visitor;
    }

    /** EPS or IMSI detach: the subscriber is not reachable here any more (TS 29.118 5.4, 5.5). */
    public void detach(String imsi) {
        Visitor gone = visitors.remove(imsi);
        if (gone != null) {
            taken.remove(gone.tmsi());
        }
    }

    public Optional<Visitor> visitor(String imsi) {
        return Optional.ofNullable(visitors.get(imsi));
    }
}
