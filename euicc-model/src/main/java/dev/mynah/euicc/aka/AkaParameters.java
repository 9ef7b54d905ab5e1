package dev.mynah.euicc.aka;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an application's AUTHENTICATE is made of, as a profile brings it (TCA profile package, PE-AKAParameter). The operator's
 * authentication centre is made of the same.
 *
 * @param algorithm which functions f1 to f5*
 * @param options the package's algorithmOptions: for TUAK the lengths of RES, MAC, CK and IK, for the test algorithm that of RES
 *     ({@link TuakLengths#of}); otherwise without meaning
 * @param key K, 16 octets, for TUAK 16 or 32
 * @param operatorVariant OPc (16 octets) or TOPc (32); none for the test algorithm and for COMP128
 * @param constants r and c of MILENAGE
 * @param keccakIterations of TUAK
 * @param rules how freshness is judged
 * @param sequenceNumbers SEQ by IND as the profile starts, without IND; empty for zeros
 * @param authCounterMax how many times the key may be used at all; empty for no limit
 */
public record AkaParameters(
        Algorithm algorithm,
        int options,
        byte[] key,
        byte[] operatorVariant,
        MilenageConstants constants,
        int keccakIterations,
        SequenceNumberRules rules,
        long[] sequenceNumbers,
        OptionalLong authCounterMax) {

    private static final int LONGEST_TEST_RES = 16;

    /** The algorithms a profile may ask for, by their number in a profile package. */
    public enum Algorithm {
        /** TS 35.206. */
        MILENAGE(1),
        /** TS 35.231. */
        TUAK(2),
        /** The test algorithm of TS 34.108 8.1.2. */
        USIM_TEST(3),
        /** For a card of the second generation. */
        COMP128_V1(0),
        /** For a card of the second generation. */
        COMP128_V2(0),
        /** For a card of the second generation. */
        COMP128_V3(0);

        private final int number;

        Algorithm(int number) {
            this.number = number;
        }

        /** The number in a profile package; 0 for those a package can't ask for. */
        public int number() {
            return number;
        }
    }

    /** MILENAGE with the recommended constants and rules, nothing accepted yet. */
    public static AkaParameters milenage(SubscriberKey key) {
        return of(Algorithm.MILENAGE, 0, key.k().clone(), key.opc().clone());
    }

    /** TUAK with one iteration, nothing accepted yet. */
    public static AkaParameters tuak(byte[] k, byte[] topc, TuakLengths lengths) {
        return of(Algorithm.TUAK, lengths.algorithmOptions(), k.clone(), topc.clone());
    }

    /** The test algorithm with a RES of 16 octets, nothing accepted yet. */
    public static AkaParameters usimTest(byte[] k) {
        return of(Algorithm.USIM_TEST, 2, k.clone(), new byte[0]);
    }

    /** An algorithm without more than a key: one of the versions of COMP128. */
    public static AkaParameters gsm(Algorithm algorithm, byte[] ki) {
        return of(algorithm, 0, ki.clone(), new byte[0]);
    }

    private static AkaParameters of(Algorithm algorithm, int options, byte[] key, byte[] operatorVariant) {
        return new AkaParameters(
                algorithm,
                options,
                key,
                operatorVariant,
                MilenageConstants.STANDARD,
                1,
                SequenceNumberRules.STANDARD,
                new long[0],
                OptionalLong.empty());
    }

    /** The same with MILENAGE's constants of an operator. */
    public AkaParameters with(MilenageConstants own) {
        return new AkaParameters(
                algorithm,
                options,
                key,
                operatorVariant,
                own,
                keccakIterations,
                rules,
                sequenceNumbers,
                authCounterMax);
    }

    /** The same with other rules for sequence numbers. */
    public AkaParameters with(SequenceNumberRules own) {
        return new AkaParameters(
                algorithm,
                options,
                key,
                operatorVariant,
                constants,
                keccakIterations,
                own,
                sequenceNumbers,
                authCounterMax);
    }

    /** The same with TUAK's permutation run so often. */
    public AkaParameters withKeccakIterations(int iterations) {
        return new AkaParameters(
                algorithm,
                options,
                key,
                operatorVariant,
                constants,
                iterations,
                rules,
                sequenceNumbers,
                authCounterMax);
    }

    /** Why no algorithm can be made of this, beginning with the field; empty when one can. */
    public Optional<String> problem() {
        if (key.length != 16 && !(key.length == 32 && algorithm == Algorithm.TUAK)) {
            return Optional.of("key: " + key.length + " octets don't fit " + algorithm);
        }
        int variant = algorithm == Algorithm.MILENAGE ? 16 : algorithm == Algorithm.TUAK ? 32 : operatorVariant.length;
        if (operatorVariant.length != variant) {
            return Optional.of("operatorVariant: " + operatorVariant.length + " octets don't fit " + algorithm);
        }
        if (algorithm == Algorithm.TUAK && (keccakIterations < 1 || keccakIterations > 255)) {
            return Optional.of("keccakIterations: " + keccakIterations + " is not within 1..255");
        }
        if (algorithm == Algorithm.TUAK && TuakLengths.of(options).mac() != 64) {
            return Optional.of("options: an AUTN has room for a MAC of 64 bits");
        }
        return Optional.empty();
    }

    /** The algorithm: an {@link AlgorithmSet}, or only A3 and A8 for a card of the second generation. */
    public GsmAlgorithm functions() {
        return switch (algorithm) {
            case MILENAGE -> Milenage.of(SubscriberKey.ofOpc(key, operatorVariant), constants);
            case TUAK -> Tuak.of(key, operatorVariant, TuakLengths.of(options), keccakIterations);
            case USIM_TEST ->
                UsimTestAlgorithm.of(key, Math.min(TuakLengths.of(options).res() / 8, LONGEST_TEST_RES));
            case COMP128_V1 -> Comp128.of(Comp128.Version.V1, key);
            case COMP128_V2 -> Comp128.of(Comp128.Version.V2, key);
            case COMP128_V3 -> Comp128.of(Comp128.Version.V3, key);
        };
    }

    /** By value; keys are compared in constant time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AkaParameters that
                && algorithm == that.algorithm
                && options == that.options
                && MessageDigest.isEqual(key, that.key)
                && MessageDigest.isEqual(operatorVariant, that.operatorVariant)
                && constants.equals(that.constants)
                && keccakIterations == that.keccakIterations
                && rules.equals(that.rules)
                && Arrays.equals(sequenceNumbers, that.sequenceNumbers)
                && authCounterMax.equals(that.authCounterMax);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(key) + algorithm.hashCode();
    }

    /** Says nothing about the keys. */
    @Override
    public String toString() {
        return "AkaParameters[" + algorithm + ", hidden]";
    }
}
