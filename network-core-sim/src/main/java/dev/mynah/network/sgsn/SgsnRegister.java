package dev.mynah.network.sgsn;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.ran.SignallingConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who to an SGSN: its stations by subscriber, by temporary identity and by connection. */
final class SgsnRegister {
    /** The two highest bits of a P-TMSI are set (TS 23.003 2.4). */
    private static final int P_TMSI_BITS = 0xC0000000;

    private static final int SIGNATURE_BITS = 0xFFFFFF;

    private final Plmn plmn;
    private final RandomGenerator random;
    private final Map<SignallingConnection, MsContext> byConnection = new HashMap<>();
    private final Map<Integer, MsContext> byPTmsi = new HashMap<>();
    private final Map<String, MsContext> byImsi = new HashMap<>();
    /** Emergency callers by who they say they are; no subscriber is disturbed by them. */
    private final Map<String, MsContext> unproven = new HashMap<>();

    /** @param random makes temporary identities */
    SgsnRegister(Plmn plmn, RandomGenerator random) {
        this.plmn = plmn;
        this.random = random;
    }

    Map<SignallingConnection, MsContext> connections() {
        return byConnection;
    }

    /** The subscriber's station, registered or not any more. */
    @Nullable MsContext find(String imsi) {
        return byImsi.get(imsi);
    }

    List<MsContext> stations() {
        return List.copyOf(byImsi.values());
    }

    /** The station this SGSN gave the identity to in an area of its network. */
    @Nullable MsContext find(MobileIdentity identity, Rai area) {
        return identity instanceof Tmsi pTmsi && area.lai().plmn().equals(plmn) ? byPTmsi.get(pTmsi.value()) : null;
    }

    @Nullable MsContext find(PagingIdentity temporary) {
        return temporary instanceof PagingIdentity.ByPTmsi given ? byPTmsi.get(given.pTmsi()) : null;
    }

    int newPTmsi(MsContext ms) {
        int pTmsi = random.nextInt() | P_TMSI_BITS;
        // All ones is no TMSI (TS 23.003 2.4).
        while (pTmsi == -1 || byPTmsi.containsKey(pTmsi)) {
            pTmsi = random.nextInt() | P_TMSI_BITS;
        }
        byPTmsi.put(pTmsi, ms);
        return pTmsi;
    }

    int newSignature() {
        return random.nextInt() & SIGNATURE_BITS;
    }

    /** Whether the context is what is known of its subscriber, not one that another has taken the place of. */
    boolean knows(MsContext ms) {
        return holding(ms).get(ms.identity()) == ms;
    }

    private Map<String, MsContext> holding(MsContext ms) {
        return ms.emergency().unproven() ? unproven : byImsi;
    }

    /** Forgets a station, unless the subscriber has another context meanwhile. */
    boolean forget(MsContext ms) {
        ms.temporary().pTmsi().ifPresent(pTmsi -> forget(pTmsi, ms));
        return holding(ms).remove(ms.identity(), ms);
    }

    void forget(int pTmsi, MsContext ms) {
        byPTmsi.remove(pTmsi, ms);
    }

    void released(SignallingConnection connection) {
        byConnection.remove(connection);
    }

    /** A station has proved that it is the subscriber: it takes the place of what the subscriber was before. */
    void registered(MsContext ms) {
        MsContext old = holding(ms).put(ms.identity(), ms);
        if (old != null && old != ms) {
            old.temporary().pTmsi().ifPresent(pTmsi -> byPTmsi.put(pTmsi, ms));
            ms.supersedes(old);
            old.fire(new SgsnEvent.Superseded());
        }
    }

    /** As {@link #registered}, with the contexts; false when the subscriber was not registered. */
    boolean takesOver(MsContext ms) {
        MsContext old = byImsi.get(ms.imsi());
        if (old == null || !old.state().registered()) {
            return false;
        }
        ms.takeOver(old);
        ms.temporary().pTmsi().ifPresent(pTmsi -> byPTmsi.put(pTmsi, ms));
        registered(ms);
        return true;
    }

    void stop() {
        Stream.of(byImsi, unproven, byConnection)
                .flatMap(known -> known.values().stream())
                .toList()
                .forEach(MsContext::stop);
        byConnection.clear();
        byPTmsi.clear();
        byImsi.clear();
        unproven.clear();
    }
}
