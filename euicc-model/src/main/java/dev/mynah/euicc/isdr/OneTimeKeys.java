package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The eUICC's one-time key (otSK.EUICC). It outlives a download that failed or a loss of power, so that the server can deliver the
 * package it has bound already once more (SGP.22 3.1.3.2).
 */
final class OneTimeKeys {

    private static final String KEY = "rsp/one-time-key";

    private final CardJournal journal;
    private final RandomGenerator random;

    OneTimeKeys(CardJournal journal, RandomGenerator random) {
        this.journal = journal;
        this.random = random;
    }

    /** The pair that a server says it has bound a package for, if it is still here; else a new one. */
    EcKeyPair take(Curve curve, Optional<byte[]> boundFor) {
        Optional<EcKeyPair> kept = boundFor.flatMap(
                wanted -> kept().filter(it -> Arrays.equals(it.publicKey().toBytes(), wanted)));
        return kept.filter(it -> it.publicKey().curve() == curve).orElseGet(() -> fresh(curve));
    }

    private EcKeyPair fresh(Curve curve) {
        EcKeyPair pair = EcKeyPair.generate(curve, random);
        Tlv kept = Tlv.of(0x30, Tlv.of(0x06, curve.oid().toBytes()), Tlv.of(0x81, pair.secret()));
        journal.put(KEY, kept.toBytes());
        return pair;
    }

    private Optional<EcKeyPair> kept() {
        Optional<Tlv> kept =
                journal.get(KEY).flatMap(it -> Tlv.parse(it) instanceof Tlv tlv ? Optional.of(tlv) : Optional.empty());
        Optional<Curve> curve = kept.flatMap(it -> it.bytes(0x06))
                .flatMap(ObjectIdentifier::parse)
                .flatMap(Curve::of);
        return curve.flatMap(it -> kept.flatMap(pair -> pair.bytes(0x81)).map(secret -> EcKeyPair.of(it, secret)));
    }

    /** Forgets it: its package is installed. */
    void used() {
        journal.remove(KEY);
    }
}
