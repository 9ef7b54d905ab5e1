package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.MilenageConstants;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.saip.element.AkaParameter;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the applications authenticate with. */
final class KeysInstall {

    private static final int AGE_IS_CHECKED = 0x04;
    private static final int JUMP_IS_CHECKED = 0x02;
    private static final int IND_BITS = 5;
    private static final long NO_LIMIT = 1L << 48;

    private final Map<String, AkaParameters> keys = new LinkedHashMap<>();

    Map<String, AkaParameters> keys() {
        return keys;
    }

    void install(AkaParameter element, FileTree tree) throws BadElement {
        String application = tree.application().path();
        if (element.algorithm() instanceof AkaParameter.Mapping mapping) {
            AkaParameters source = tree.application(mapping.source())
                    .map(it -> keys.get(it.path()))
                    .orElseThrow(() ->
                            new BadElement(PeStatus.Code.INVALID_PARAMETER, "keys of an application that isn't there"));
            // The same object: both applications use one key and one array of sequence numbers.
            keys.put(application, source);
        } else if (element.algorithm() instanceof AkaParameter.Parameters own) {
            keys.put(application, parameters(element, own));
        }
    }

    private static AkaParameters parameters(AkaParameter element, AkaParameter.Parameters own) throws BadElement {
        AkaParameters.Algorithm algorithm = algorithm(own.algorithmId());
        int options = element.sqnOptions()[0];
        long delta = number(element.sqnDelta());
        AkaParameters parameters = new AkaParameters(
                algorithm,
                own.options()[0] & 0xFF,
                own.key(),
                algorithm == AkaParameters.Algorithm.USIM_TEST ? new byte[0] : own.opc(),
                constants(own),
                own.keccakIterations(),
                new SequenceNumberRules(
                        IND_BITS,
                        (options & JUMP_IS_CHECKED) != 0 && delta > 0 ? delta : NO_LIMIT,
                        (options & AGE_IS_CHECKED) != 0
                                ? OptionalLong.of(number(element.sqnAgeLimit()))
                                : OptionalLong.empty()),
                sequenceNumbers(element.sqnInit()),
                own.authCounterMax().map(it -> OptionalLong.of(number(it))).orElseGet(OptionalLong::empty));
        Optional<String> problem = parameters.problem();
        if (problem.isPresent()) {
            throw new BadElement(PeStatus.Code.BAD_VALUES, problem.get());
        }
        return parameters;
    }

    private static AkaParameters.Algorithm algorithm(int number) throws BadElement {
        for (AkaParameters.Algorithm algorithm : AkaParameters.Algorithm.values()) {
            if (number != 0 && algorithm.number() == number) {
                return algorithm;
            }
        }
        throw new BadElement(PeStatus.Code.FEATURE_NOT_SUPPORTED, "algorithm " + number);
    }

    private static MilenageConstants constants(AkaParameter.Parameters own) throws BadElement {
        if (own.hasUsualConstants()) {
            return MilenageConstants.STANDARD;
        }
        for (byte rotation : own.rotations()) {
            if (rotation < 0) {
                throw new BadElement(PeStatus.Code.BAD_VALUES, "a rotation by more than 127 bits");
            }
        }
        return MilenageConstants.of(own.rotations(), own.additions());
    }

    private static long[] sequenceNumbers(List<byte[]> init) {
        long[] numbers = init.stream().mapToLong(KeysInstall::number).toArray();
        return Arrays.stream(numbers).allMatch(it -> it == 0) ? new long[0] : numbers;
    }

    private static long number(byte[] octets) {
        long number = 0;
        for (byte b : octets) {
            number = number << 8 | (b & 0xFF);
        }
        return number;
    }
}
