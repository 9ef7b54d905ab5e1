package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.aka.AkaKeys;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.SecurityHeader;

/**
 * The cryptography of one attach and nothing else, with the classes that do it there: a vector at home, the card's answer,
 * KASME and both sides' keys from it, and as many messages of the usual length, each protected and checked, as an attach has.
 */
final class AttachCryptography {
    private static final int MESSAGES_EACH_WAY = 4;
    private static final NasSecurityAlgorithms AES = new NasSecurityAlgorithms(Eea.EEA2, Eia.EIA2);
    private static final Octets MESSAGE = Octets.of(new byte[48]);
    private static final Plmn NETWORK = Plmn.of("00101");

    private final Milenage home = Milenage.of(BenchmarkCards.KEY);
    private final Milenage card = Milenage.of(BenchmarkCards.KEY);
    private final byte[] rand = new byte[16];
    private long sqn;

    void once() {
        rand[0]++;
        AuthenticationVector vector = home.vector(rand, sqn += 32, 0x8000);
        AkaKeys keys = card.f2345(rand);
        card.f1(rand, sqn, 0x8000);
        NasSecurityContext network = context(Direction.DOWNLINK, vector.ck(), vector.ik());
        NasSecurityContext ue = context(Direction.UPLINK, keys.ck(), keys.ik());
        for (int i = 0; i < MESSAGES_EACH_WAY; i++) {
            message(ue, network, Direction.UPLINK);
            message(network, ue, Direction.DOWNLINK);
        }
    }

    private static NasSecurityContext context(Direction sends, byte[] ck, byte[] ik) {
        Kasme kasme = Kasme.derive(ck, ik, NETWORK, new byte[6]);
        return NasSecurityContext.fresh(sends, NasKeySetIdentifier.of(1), kasme, AES);
    }

    private static void message(NasSecurityContext from, NasSecurityContext to, Direction direction) {
        Octets onAir = from.protect(SecurityHeader.INTEGRITY_CIPHERED, MESSAGE);
        NasEnvelope envelope = NasEnvelope.open(onAir, direction).orElseThrow();
        to.unprotect((NasEnvelope.SecurityProtected) envelope);
    }
}
