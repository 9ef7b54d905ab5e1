package dev.mynah.network.msc;

import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Tmsi;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The visitor location register: who is in the area of the MSC, and under what temporary identity. TS 23.012. */
final class Vlr {
    /** All ones is no TMSI (TS 23.003 2.4). */
    private static final int NO_TMSI = -1;
    /** In a TMSI that a VLR gives, the two highest bits are not both set: those are P-TMSIs (TS 23.003 2.4). */
    private static final int P_TMSI = 0xC000_0000;

    private final RandomGenerator random;
    private final Map<String, Visitor> byImsi = new HashMap<>();
    private final Map<Tmsi, Visitor> byTmsi = new HashMap<>();

    Vlr(RandomGenerator random) {
        this.random = random;
    }

    @Nullable Visitor find(String imsi) {
        return byImsi.get(imsi);
    }

    /** Who says so of himself; a TMSI means nothing where another area gave it. */
    @Nullable Visitor find(MobileIdentity identity, Lai area) {
        if (identity instanceof Imsi imsi) {
            return byImsi.get(imsi.digits());
        }
        Visitor visitor = identity instanceof Tmsi tmsi ? byTmsi.get(tmsi) : null;
        return visitor != null && visitor.lai().equals(area) ? visitor : null;
    }

    void add(Visitor visitor) {
        byImsi.put(visitor.imsi(), visitor);
    }

    /** Forgets a subscriber: another register has him, or he may not be here. */
    void remove(Visitor visitor) {
        visitor.tmsiGone();
        visitor.stop();
        byImsi.remove(visitor.imsi(), visitor);
    }

    Tmsi newTmsi(Visitor visitor) {
        Tmsi tmsi = candidate();
        while (tmsi.value() == NO_TMSI || byTmsi.putIfAbsent(tmsi, visitor) != null) {
            tmsi = candidate();
        }
        return tmsi;
    }

    private Tmsi candidate() {
        int bits = random.nextInt();
        return new Tmsi((bits & P_TMSI) == P_TMSI ? bits & ~P_TMSI : bits);
    }

    void forget(Tmsi tmsi, Visitor visitor) {
        byTmsi.remove(tmsi, visitor);
    }

    Collection<Visitor> visitors() {
        return List.copyOf(byImsi.values());
    }

    void clear() {
        visitors().forEach(Visitor::stop);
        byImsi.clear();
        byTmsi.clear();
    }
}
