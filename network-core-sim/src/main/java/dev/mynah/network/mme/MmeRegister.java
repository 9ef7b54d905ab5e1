package dev.mynah.network.mme;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.ran.SignallingConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who to an MME: its UEs by subscriber, by temporary identity and by connection. */
final class MmeRegister {
    /** The two highest bits are lost when a GUTI is mapped to a P-TMSI, and always set (TS 23.003 2.8.2). */
    private static final int M_TMSI_BITS = 0xC0000000;

    private final Plmn plmn;
    private final MmeSpec spec;
    private final RandomGenerator random;
    private final Map<SignallingConnection, UeContext> byConnection = new HashMap<>();
    private final Map<Integer, UeContext> byTmsi = new HashMap<>();
    private final Map<String, UeContext> byImsi = new HashMap<>();
    /** Emergency callers by who they say they are; no subscriber is disturbed by them. */
    private final Map<String, UeContext> unproven = new HashMap<>();

    /** @param random makes temporary identities */
    MmeRegister(Plmn plmn, MmeSpec spec, RandomGenerator random) {
        this.plmn = plmn;
        this.spec = spec;
        this.random = random;
    }

    Map<SignallingConnection, UeContext> connections() {
        return byConnection;
    }

    /** The subscriber who last proved to be one. */
    @Nullable UeContext find(String imsi) {
        return byImsi.get(imsi);
    }

    List<UeContext> subscribers() {
        return List.copyOf(byImsi.values());
    }

    /** The UE this MME gave the identity to. */
    @Nullable UeContext find(EpsMobileIdentity identity) {
        return identity instanceof Guti guti
                        && guti.plmn().equals(plmn)
                        && guti.mmeGroupId() == spec.group()
                        && guti.mmeCode() == spec.code()
                ? byTmsi.get(guti.mTmsi())
                : null;
    }

    @Nullable UeContext find(PagingIdentity temporary) {
        return temporary instanceof PagingIdentity.STmsi given && given.mmeCode() == spec.code()
                ? byTmsi.get(given.mTmsi())
                : null;
    }

    /** Four octets of chance. */
    Octets nonce() {
        return new OctetWriter().int32(random.nextInt()).toOctets();
    }

    Guti newGuti(UeContext ue) {
        int mTmsi = random.nextInt() | M_TMSI_BITS;
        // All ones is no M-TMSI (TS 23.003 2.4).
        while (mTmsi == -1 || byTmsi.containsKey(mTmsi)) {
            mTmsi = random.nextInt() | M_TMSI_BITS;
        }
        byTmsi.put(mTmsi, ue);
        return new Guti(plmn, spec.group(), spec.code(), mTmsi);
    }

    /** Whether the context is what is known of its subscriber, not one that another has taken the place of. */
    boolean knows(UeContext ue) {
        return holding(ue).get(ue.identity()) == ue;
    }

    private Map<String, UeContext> holding(UeContext ue) {
        return ue.isProven() ? byImsi : unproven;
    }

    /** Forgets a UE, unless the subscriber has another context meanwhile. */
    boolean forget(UeContext ue) {
        ue.temporary().guti().ifPresent(guti -> forget(guti, ue));
        return holding(ue).remove(ue.identity(), ue);
    }

    void forget(Guti guti, UeContext ue) {
        byTmsi.remove(guti.mTmsi(), ue);
    }

    void released(SignallingConnection connection) {
        byConnection.remove(connection);
    }

    /** A UE has proved that it is the subscriber: it takes the place of what the subscriber was before. */
    void registered(UeContext ue) {
        UeContext old = holding(ue).put(ue.identity(), ue);
        if (old != null && old != ue) {
            old.temporary().guti().ifPresent(guti -> byTmsi.put(guti.mTmsi(), ue));
            ue.supersedes(old);
            old.fire(new MmeEvent.Superseded());
        }
    }

    /** As {@link #registered}, with the bearers; false when the subscriber was not registered. */
    boolean takesOver(UeContext ue) {
        UeContext old = byImsi.get(ue.imsi());
        if (old == null || old.state().main() != MmeState.Main.REGISTERED) {
            return false;
        }
        ue.takeOver(old);
        registered(ue);
        return true;
    }

    void stop() {
        Stream.of(byImsi, unproven, byConnection)
                .flatMap(known -> known.values().stream())
                .toList()
                .forEach(UeContext::stop);
        byConnection.clear();
        byTmsi.clear();
        byImsi.clear();
        unproven.clear();
    }
}
