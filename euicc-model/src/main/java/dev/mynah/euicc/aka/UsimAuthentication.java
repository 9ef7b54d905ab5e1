package dev.mynah.euicc.aka;

import java.security.MessageDigest;

/**
 * The USIM's side of authentication and key agreement (TS 33.102 6.3.3): checks that the challenge comes from the home
 * network, then that it is fresh, and only then answers.
 */
public final class UsimAuthentication {

    private final AlgorithmSet functions;
    private final SequenceNumbers sequenceNumbers;

    /** A USIM with its algorithm and the sequence numbers it has seen, which it updates. */
    public UsimAuthentication(AlgorithmSet functions, SequenceNumbers sequenceNumbers) {
        this.functions = functions;
        this.sequenceNumbers = sequenceNumbers;
    }

    /**
     * Answers a challenge. After a success the sequence numbers have changed and must be kept before the answer leaves the
     * card: a challenge must not be fresh twice.
     *
     * @param rand 16 octets
     */
    public AkaResult authenticate(byte[] rand, Autn autn) {
        return authenticate(rand, autn, functions.f2345(rand), autn.mac());
    }

    /**
     * Answers a challenge of a bootstrapping server, whose AUTN has its MAC changed by IK so that a terminal can't run it as a
     * usual one and get at the keys (TS 33.220 5.3.2).
     */
    public AkaResult bootstrap(byte[] rand, Autn autn) {
        AkaKeys keys = functions.f2345(rand);
        return authenticate(rand, autn, keys, GbaKeys.unmask(autn.mac(), keys.ik()));
    }

    private AkaResult authenticate(byte[] rand, Autn autn, AkaKeys keys, byte[] mac) {
        long sqn = autn.concealedSqn() ^ keys.ak();
        if (!MessageDigest.isEqual(mac, functions.f1(rand, sqn, autn.amf()))) {
            return new AkaResult.MacFailure();
        }
        if (!sequenceNumbers.accept(sqn)) {
            return new AkaResult.SynchFailure(Auts.of(functions, rand, sequenceNumbers.sqnMs()));
        }
        return new AkaResult.Success(keys.res(), keys.ck(), keys.ik(), GsmConversion.kc(keys.ck(), keys.ik()));
    }

    /** Answers a GSM challenge, which proves nothing about the network (TS 33.102 6.8.1.5, TS 31.102 7.1.2.2). */
    public GsmResponse authenticateGsm(byte[] rand) {
        return functions.respond(rand);
    }

    /** The sequence numbers to keep. */
    public SequenceNumbers sequenceNumbers() {
        return sequenceNumbers;
    }
}
