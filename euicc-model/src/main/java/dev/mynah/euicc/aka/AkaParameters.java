package dev.mynah.euicc.aka;

/**
 * What an application's AUTHENTICATE is made of, as a profile brings it (TCA profile package, PE-AKAParameter).
 *
 * @param algorithm which functions f1 to f5*
 * @param options the package's algorithmOptions: for TUAK the lengths of RES, MAC, CK and IK; otherwise without meaning
 * @param key K, 16 octets, for TUAK 16 or 32
 * @param operatorVariant OPc (16 octets) or TOPc (32); none for the test algorithm
 * @param constants r and c of MILENAGE
 * @param keccakIterations of TUAK
 * @param rules how freshness is judged
 * @param sequenceNumbers SEQ by IND as the profile starts, without IND; empty for zeros
 */
public record AkaParameters(
        Algorithm algorithm,
        int options,
        byte[] key,
        byte[] operatorVariant,
        MilenageConstants constants,
        int keccakIterations,
        SequenceNumberRules rules,
        long[] sequenceNumbers) {

    /** The algorithms a profile may ask for, by their number in a profile package. */
    public enum Algorithm {
        /** TS 35.206. */
        MILENAGE(1),
        /** TS 35.231. */
        TUAK(2),
        /** The test algorithm of TS 34.108 8.1.2. */
        USIM_TEST(3);

        private final int number;

        Algorithm(int number) {
            this.number = number;
        }

        /** The number in a profile package. */
        public int number() {
            return number;
        }
    }

    /** MILENAGE with the recommended constants and rules, nothing accepted yet. */
    public static AkaParameters milenage(SubscriberKey key) {
        return new AkaParameters(
                Algorithm.MILENAGE,
                0,
                key.k().clone(),
                key.opc().clone(),
                MilenageConstants.STANDARD,
                1,
                SequenceNumberRules.STANDARD,
                new long[0]);
    }

    /** Says nothing about the keys. */
    @Override
    public String toString() {
        return "AkaParameters[" + algorithm + ", hidden]";
    }
}
