package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Choice;
import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the application made last authenticates with (PE-AKAParameter).
 *
 * @param algorithm its own, or that of another application
 * @param sqnOptions how sequence numbers are judged: bit 2 for a check of the jump, bit 3 for a check of the age
 * @param sqnDelta 6 octets, the largest jump
 * @param sqnAgeLimit 6 octets
 * @param sqnInit 32 times 6 octets: SEQ by IND
 */
public record AkaParameter(
        PeHeader header,
        Algorithm algorithm,
        byte[] sqnOptions,
        byte[] sqnDelta,
        byte[] sqnAgeLimit,
        List<byte[]> sqnInit)
        implements ProfileElement {

    private static final byte[] USUAL_SQN_OPTIONS = {2};
    private static final byte[] USUAL_SQN_LIMIT = {0, 0, 0x10, 0, 0, 0};
    private static final int INDICES = 32;
    private static final List<byte[]> USUAL_SQN_INIT = Collections.nCopies(INDICES, new byte[6]);

    private static final Field<AkaParameter, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, AkaParameter::header);
    private static final Field<AkaParameter, Algorithm> ALGORITHM = Field.required(
            0xA1,
            Values.wrapped(Choice.of(
                    Choice.alternative(0xA0, Mapping.LAYOUT, Mapping.class, it -> it, it -> it),
                    Choice.alternative(0xA1, Parameters.LAYOUT, Parameters.class, it -> it, it -> it))),
            AkaParameter::algorithm);
    private static final Field<AkaParameter, byte[]> SQN_OPTIONS =
            Field.withDefault(0x82, Values.octets(1, 1), USUAL_SQN_OPTIONS, AkaParameter::sqnOptions);
    private static final Field<AkaParameter, byte[]> SQN_DELTA =
            Field.withDefault(0x83, Values.octets(6, 6), USUAL_SQN_LIMIT, AkaParameter::sqnDelta);
    private static final Field<AkaParameter, byte[]> SQN_AGE_LIMIT =
            Field.withDefault(0x84, Values.octets(6, 6), USUAL_SQN_LIMIT, AkaParameter::sqnAgeLimit);
    private static final Field<AkaParameter, List<byte[]>> SQN_INIT = Field.withDefault(
            0xA5, Values.listOf(0x04, Values.octets(6, 6), INDICES), USUAL_SQN_INIT, AkaParameter::sqnInit);

    static final Layout<AkaParameter> LAYOUT = Layout.of(
            it -> new AkaParameter(
                    it.get(HEADER),
                    it.get(ALGORITHM),
                    it.get(SQN_OPTIONS),
                    it.get(SQN_DELTA),
                    it.get(SQN_AGE_LIMIT),
                    it.get(SQN_INIT)),
            HEADER,
            ALGORITHM,
            SQN_OPTIONS,
            SQN_DELTA,
            SQN_AGE_LIMIT,
            SQN_INIT);

    /** With the rules for sequence numbers that are usual: a jump of up to 2^28, no age limit, nothing accepted yet. */
    public static AkaParameter usual(PeHeader header, Algorithm algorithm) {
        return new AkaParameter(header, algorithm, USUAL_SQN_OPTIONS, USUAL_SQN_LIMIT, USUAL_SQN_LIMIT, USUAL_SQN_INIT);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.AKA_PARAMETER;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }

    /** Whose algorithm and keys. */
    public sealed interface Algorithm {}

    /**
     * Those of another application of the profile (MappingParameter).
     *
     * @param options which parts are shared
     * @param source its AID
     */
    public record Mapping(byte[] options, byte[] source) implements Algorithm {

        private static final Field<Mapping, byte[]> OPTIONS =
                Field.required(0x80, Values.octets(1, 1), Mapping::options);
        private static final Field<Mapping, byte[]> SOURCE =
                Field.required(0x81, Values.octets(5, 16), Mapping::source);

        static final Layout<Mapping> LAYOUT =
                Layout.of(it -> new Mapping(it.get(OPTIONS), it.get(SOURCE)), OPTIONS, SOURCE);
    }

    /**
     * Its own (AlgoParameter).
     *
     * @param algorithmId 1 MILENAGE, 2 TUAK, 3 the USIM test algorithm
     * @param options for TUAK the lengths of RES, MAC, CK and IK
     * @param key K
     * @param opc OPc or TOPc
     * @param rotations r1 to r5 of MILENAGE
     * @param additions c1 to c5 of MILENAGE
     * @param authCounterMax how many authentications the key is good for
     * @param keccakIterations of TUAK
     */
    public record Parameters(
            int algorithmId,
            byte[] options,
            byte[] key,
            byte[] opc,
            byte[] rotations,
            byte[] additions,
            Optional<byte[]> authCounterMax,
            int keccakIterations)
            implements Algorithm {

        private static final byte[] USUAL_ROTATIONS = HexFormat.of().parseHex("4000204060");
        private static final byte[] USUAL_ADDITIONS = HexFormat.of()
                .parseHex("00".repeat(31) + "01" + "00".repeat(15) + "02" + "00".repeat(15) + "04" + "00".repeat(15)
                        + "08");

        private static final Field<Parameters, Integer> ALGORITHM_ID =
                Field.required(0x80, Values.integer(0, 0xFF), Parameters::algorithmId);
        private static final Field<Parameters, byte[]> OPTIONS =
                Field.required(0x81, Values.octets(1, 1), Parameters::options);
        private static final Field<Parameters, byte[]> KEY =
                Field.required(0x82, Values.octets(0, 32), Parameters::key);
        private static final Field<Parameters, byte[]> OPC =
                Field.required(0x83, Values.octets(0, 32), Parameters::opc);
        private static final Field<Parameters, byte[]> ROTATIONS =
                Field.withDefault(0x84, Values.octets(5, 5), USUAL_ROTATIONS, Parameters::rotations);
        private static final Field<Parameters, byte[]> ADDITIONS =
                Field.withDefault(0x85, Values.octets(80, 80), USUAL_ADDITIONS, Parameters::additions);
        private static final Field<Parameters, Optional<byte[]>> AUTH_COUNTER_MAX =
                Field.optional(0x86, Values.octets(3, 3), Parameters::authCounterMax);
        private static final Field<Parameters, Integer> KECCAK_ITERATIONS =
                Field.withDefault(0x87, Values.integer(0, 0xFF), 1, Parameters::keccakIterations);

        static final Layout<Parameters> LAYOUT = Layout.of(
                it -> new Parameters(
                        it.get(ALGORITHM_ID),
                        it.get(OPTIONS),
                        it.get(KEY),
                        it.get(OPC),
                        it.get(ROTATIONS),
                        it.get(ADDITIONS),
                        it.get(AUTH_COUNTER_MAX),
                        it.get(KECCAK_ITERATIONS)),
                ALGORITHM_ID,
                OPTIONS,
                KEY,
                OPC,
                ROTATIONS,
                ADDITIONS,
                AUTH_COUNTER_MAX,
                KECCAK_ITERATIONS);

        /** With the usual constants of MILENAGE and one iteration of TUAK. */
        public static Parameters usual(int algorithmId, int options, byte[] key, byte[] opc) {
            return new Parameters(
                    algorithmId,
                    new byte[] {(byte) options},
                    key,
                    opc,
                    USUAL_ROTATIONS,
                    USUAL_ADDITIONS,
                    Optional.empty(),
                    1);
        }

        /** Whether r and c are what MILENAGE usually has. */
        public boolean hasUsualConstants() {
            return Arrays.equals(rotations, USUAL_ROTATIONS) && Arrays.equals(additions, USUAL_ADDITIONS);
        }

        /** Says nothing about the keys. */
        @Override
        public String toString() {
            return "Parameters[" + algorithmId + ", hidden]";
        }
    }
}
