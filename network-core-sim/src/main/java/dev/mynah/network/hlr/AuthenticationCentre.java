package dev.mynah.network.hlr;

import dev.mynah.euicc.aka.AlgorithmSet;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Auts;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.security.Kasme;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes one subscriber's vectors. The key stays in the {@link AlgorithmSet}. */
final class AuthenticationCentre {
    private static final int RAND_LENGTH = 16;
    private static final int SQN_LENGTH = 6;

    private final AlgorithmSet functions;
    private final int amf;
    private final SequenceCounter counter;
    private final RandomGenerator random;
    private final Deque<ChallengeFault> faults = new ArrayDeque<>();
    private @Nullable EpsVector last;

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

    EpsVector vector(Plmn serving) {
        ChallengeFault fault = faults.poll();
        if (fault == ChallengeFault.REPLAYED && last != null) {
            return last;
        }
        byte[] rand = new byte[RAND_LENGTH];
        random.nextBytes(rand);
        boolean separated = fault != ChallengeFault.NOT_SEPARATED;
        int usedAmf = separated ? amf | Autn.SEPARATION_BIT : amf & ~Autn.SEPARATION_BIT;
        AuthenticationVector made = functions.vector(rand, counter.next(), usedAmf);
        byte[] autn = made.autn().toBytes();
        Kasme kasme = Kasme.derive(made.ck(), made.ik(), serving, Arrays.copyOf(autn, SQN_LENGTH));
        if (fault == ChallengeFault.BAD_MAC) {
            autn[autn.length - 1] ^= 1;
        }
        last = new EpsVector(rand, made.xres(), autn, kasme);
        return last;
    }

    /** Takes over the card's sequence number from a genuine AUTS (TS 33.102 6.3.5); false when it is not the card's. */
    boolean resynchronise(byte[] rand, byte[] auts) {
        if (rand.length != RAND_LENGTH) {
            return false;
        }
        Optional<Auts> token = Auts.parse(auts);
        OptionalLong sqnMs =
                token.isEmpty() ? OptionalLong.empty() : token.get().verify(functions, rand);
        sqnMs.ifPresent(counter::resynchronise);
        return sqnMs.isPresent();
    }
}
