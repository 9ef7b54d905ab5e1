package dev.mynah.euicc.profile;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.AlgorithmSet;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.GbaKeys;
import dev.mynah.euicc.aka.GsmAlgorithm;
import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.UsimAuthentication;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that an application's AUTHENTICATE uses, and what has become of it: the sequence numbers it has accepted, how often it
 * has been used, and the key of the last bootstrapping. Applications with the same parameters share one. All of that is in the
 * card's journal before the answer is given.
 */
public final class ApplicationKeys {

    private final CardJournal journal;
    private final String sequenceNumbersKey;
    private final String usesKey;
    private final String bootstrappingKey;
    private final long mostUses;
    private final GsmAlgorithm functions;
    private final @Nullable UsimAuthentication authentication;

    ApplicationKeys(AkaParameters parameters, CardJournal journal, String prefix, String suffix) {
        this.journal = journal;
        this.sequenceNumbersKey = prefix + "sqn" + suffix;
        this.usesKey = prefix + "uses" + suffix;
        this.bootstrappingKey = prefix + "ks" + suffix;
        this.mostUses = parameters.authCounterMax().orElse(Long.MAX_VALUE);
        this.functions = parameters.functions();
        this.authentication = functions instanceof AlgorithmSet set
                ? new UsimAuthentication(
                        set,
                        SequenceNumbers.restore(
                                parameters.rules(), parameters.sequenceNumbers(), journal.get(sequenceNumbersKey)))
                : null;
    }

    /** Whether it can check a network; a key of COMP128 can't. */
    public boolean mutual() {
        return authentication != null;
    }

    /** Counts a use of the key; false when there are no more left. */
    public boolean use() {
        if (mostUses == Long.MAX_VALUE) {
            return true;
        }
        long uses = journal.get(usesKey)
                .map(kept -> ByteBuffer.wrap(kept).getLong())
                .orElse(0L);
        if (uses >= mostUses) {
            return false;
        }
        journal.put(usesKey, ByteBuffer.allocate(Long.BYTES).putLong(uses + 1).array());
        return true;
    }

    /** Answers a challenge. */
    public AkaResult authenticate(byte[] rand, Autn autn) {
        return keep(mutualAuthentication().authenticate(rand, autn));
    }

    /** Answers a challenge of a bootstrapping server, and keeps Ks of it (TS 33.220 5.3.2). */
    public AkaResult bootstrap(byte[] rand, Autn autn) {
        AkaResult result = keep(mutualAuthentication().bootstrap(rand, autn));
        if (result instanceof AkaResult.Success success) {
            journal.put(bootstrappingKey, GbaKeys.ks(success.ck(), success.ik()));
        }
        return result;
    }

    /** Ks of the last bootstrapping. */
    public Optional<byte[]> bootstrapped() {
        return journal.get(bootstrappingKey);
    }

    /** Answers a GSM challenge. */
    public GsmResponse authenticateGsm(byte[] rand) {
        return functions.respond(rand);
    }

    private AkaResult keep(AkaResult result) {
        if (result instanceof AkaResult.Success) {
            journal.put(
                    sequenceNumbersKey, mutualAuthentication().sequenceNumbers().toBytes());
        }
        return result;
    }

    private UsimAuthentication mutualAuthentication() {
        UsimAuthentication there = authentication;
        if (there == null) {
            throw new IllegalStateException("this key can't check a network");
        }
        return there;
    }
}
