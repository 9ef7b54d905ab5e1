package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.MilenageConstants;
import dev.mynah.euicc.saip.element.AkaParameter;
import dev.mynah.euicc.saip.element.PeHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Describes what an application authenticates with. */
final class KeyElements {

    // Key, constants and sequence numbers are those of the other application.
    private static final byte[] EVERYTHING_MAPPED = {6};
    private static final int IND_BITS = 5;
    private static final int INDICES = 32;
    private static final int OPC = 16;
    private static final long HIGHEST = 0xFFFF_FFFF_FFFFL;
    private static final int AGE_IS_CHECKED = 0x04;
    private static final int JUMP_IS_CHECKED = 0x02;

    private KeyElements() {}

    /** The keys of the application with this AID. */
    static AkaParameter mapped(PeHeader header, byte[] aid) {
        return AkaParameter.usual(header, new AkaParameter.Mapping(EVERYTHING_MAPPED, aid));
    }

    static AkaParameter own(PeHeader header, AkaParameters keys) {
        if (keys.algorithm().number() == 0) {
            throw new IllegalArgumentException(keys.algorithm() + ": a profile package has no place for it");
        }
        if (keys.rules().indBits() != IND_BITS) {
            throw new IllegalArgumentException(
                    "indBits: " + keys.rules().indBits() + ", a profile package has place for " + IND_BITS);
        }
        boolean limited = keys.rules().delta() <= HIGHEST;
        int options = (limited ? JUMP_IS_CHECKED : 0) | (keys.rules().ageLimit().isPresent() ? AGE_IS_CHECKED : 0);
        AkaParameter usual = AkaParameter.usual(header, parameters(keys));
        return new AkaParameter(
                header,
                usual.algorithm(),
                new byte[] {(byte) options},
                limited ? Octets.of(keys.rules().delta(), 6) : usual.sqnDelta(),
                keys.rules().ageLimit().isPresent()
                        ? Octets.of(keys.rules().ageLimit().getAsLong(), 6)
                        : usual.sqnAgeLimit(),
                sequenceNumbers(keys.sequenceNumbers()));
    }

    private static AkaParameter.Parameters parameters(AkaParameters keys) {
        // The test algorithm has no operator's variant, but a package has room for one.
        byte[] variant = keys.operatorVariant().length == 0 ? new byte[OPC] : keys.operatorVariant();
        AkaParameter.Parameters usual =
                AkaParameter.Parameters.usual(keys.algorithm().number(), keys.options(), keys.key(), variant);
        boolean usualConstants = keys.constants().equals(MilenageConstants.STANDARD);
        return new AkaParameter.Parameters(
                usual.algorithmId(),
                usual.options(),
                usual.key(),
                usual.opc(),
                usualConstants ? usual.rotations() : keys.constants().rotations(),
                usualConstants ? usual.additions() : keys.constants().additions(),
                keys.authCounterMax().isPresent()
                        ? Optional.of(Octets.of(keys.authCounterMax().getAsLong(), 3))
                        : Optional.empty(),
                keys.keccakIterations());
    }

    private static List<byte[]> sequenceNumbers(long[] numbers) {
        if (numbers.length == 0) {
            return Collections.nCopies(INDICES, new byte[6]);
        }
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < INDICES; i++) {
            all.add(Octets.of(i < numbers.length ? numbers[i] : 0, 6));
        }
        return all;
    }
}
