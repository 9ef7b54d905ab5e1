package dev.mynah.network.hlr;

import dev.mynah.euicc.aka.AlgorithmSet;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Auts;
import dev.mynah.euicc.aka.GsmAlgorithm;
import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.hlr.map.AuthenticationSet;
import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes one subscriber's vectors. The key stays in the {@link GsmAlgorithm}. */
final class AuthenticationCentre {
    private static final int RAND_LENGTH = 16;
    private static final int SQN_LENGTH = 6;
    /** No operator of the world. */
    private static final Plmn NOBODY = Plmn.of("99999");

    private final GsmAlgorithm functions;
    private final int amf;
    private final SequenceCounter counter;
    private final RandomGenerator random;
    private final Deque<ChallengeFault> faults = new ArrayDeque<>();
    private @Nullable EpsVector last;
    private @Nullable AuthenticationSet lastSet;
    private @Nullable HomeVector lastHome;

    AuthenticationCentre(SubscriberSpec subscriber, SequenceCounter counter, RandomGenerator random) {
        this.functions = subscriber.functions();
        this.amf = subscriber.amf();
        this.counter = counter;
        this.random = random;
    }

    /** The next vectors, one each, will be wrong in this way. */
    void fault(ChallengeFault fault) {
        faults.add(fault);
    }

    /** Whether there are vectors for EPS: the card of GSM has none. */
    boolean umts() {
        return functions instanceof AlgorithmSet;
    }

    /** Whether the next vector is not to be had, on purpose. */
    boolean unavailable() {
        boolean unavailable = faults.peek() == ChallengeFault.UNAVAILABLE;
        if (unavailable) {
            faults.remove();
        }
        return unavailable;
    }

    /** For an MME. Only of {@link #umts()} subscribers. */
    EpsVector vector(Plmn serving) {
        ChallengeFault fault = faults.poll();
        if (fault == ChallengeFault.REPLAYED && last != null) {
            return last;
        }
        boolean separated = fault != ChallengeFault.NOT_SEPARATED;
        AuthenticationVector made = made((AlgorithmSet) functions, separated);
        byte[] autn = made.autn().toBytes();
        Kasme kasme = Kasme.derive(
                made.ck(),
                made.ik(),
                fault == ChallengeFault.WRONG_SERVING_NETWORK ? NOBODY : serving,
                Arrays.copyOf(autn, SQN_LENGTH));
        spoil(autn, fault);
        last = new EpsVector(made.rand(), made.xres(), autn, kasme);
        return last;
    }

    /** For an MSC or an SGSN, with the separation bit 0 (TS 33.401 6.1.1). */
    AuthenticationSet set() {
        ChallengeFault fault = faults.poll();
        if (fault == ChallengeFault.REPLAYED && lastSet != null) {
            return lastSet;
        }
        if (functions instanceof AlgorithmSet umts) {
            AuthenticationVector made = made(umts, false);
            byte[] autn = made.autn().toBytes();
            spoil(autn, fault);
            lastSet = new AuthenticationSet.Quintuplet(made.rand(), made.xres(), made.ck(), made.ik(), autn);
        } else {
            byte[] rand = challenge();
            GsmResponse response = functions.respond(rand);
            lastSet = new AuthenticationSet.Triplet(rand, response.sres(), response.kc());
        }
        return lastSet;
    }

    /** For the home network's own UDM. Only of {@link #umts()} subscribers. */
    HomeVector homeVector() {
        ChallengeFault fault = faults.poll();
        if (fault == ChallengeFault.REPLAYED && lastHome != null) {
            return lastHome;
        }
        AuthenticationVector made = made((AlgorithmSet) functions, fault != ChallengeFault.NOT_SEPARATED);
        byte[] autn = made.autn().toBytes();
        byte[] concealedSqn = Arrays.copyOf(autn, SQN_LENGTH);
        spoil(autn, fault);
        lastHome = new HomeVector(
                made.rand(),
                made.xres(),
                made.ck(),
                made.ik(),
                autn,
                concealedSqn,
                fault == ChallengeFault.WRONG_SERVING_NETWORK ? Optional.of(NOBODY) : Optional.empty());
        return lastHome;
    }

    /** Completes when what has been made may be told: its sequence number is used for good. */
    Future<Void> safe() {
        return counter.safe();
    }

    private AuthenticationVector made(AlgorithmSet umts, boolean separated) {
        int usedAmf = separated ? amf | Autn.SEPARATION_BIT : amf & ~Autn.SEPARATION_BIT;
        return umts.vector(challenge(), counter.next(), usedAmf);
    }

    private byte[] challenge() {
        byte[] rand = new byte[RAND_LENGTH];
        random.nextBytes(rand);
        return rand;
    }

    private static void spoil(byte[] autn, @Nullable ChallengeFault fault) {
        if (fault == ChallengeFault.BAD_MAC) {
            autn[autn.length - 1] ^= 1;
        }
    }

    /** Takes over the card's sequence number from a genuine AUTS (TS 33.102 6.3.5); false when it is not the card's. */
    boolean resynchronise(byte[] rand, byte[] auts) {
        if (rand.length != RAND_LENGTH || !(functions instanceof AlgorithmSet umts)) {
            return false;
        }
        Optional<Auts> token = Auts.parse(auts);
        OptionalLong sqnMs =
                token.isEmpty() ? OptionalLong.empty() : token.get().verify(umts, rand);
        sqnMs.ifPresent(counter::resynchronise);
        return sqnMs.isPresent();
    }
}
