package dev.mynah.modem.emm;

import dev.mynah.modem.mobility.Origin;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.nas.security.UmtsKeys;
import dev.mynah.network.air.nas.security.Unprotected;
import java.util.Optional;

/**
 * The UE's keys and what they protect: the context in use, the key an authentication has agreed on and no security mode
 * command has taken into use yet, and whether the exchange on the present connection is secure. TS 24.301 4.4.
 */
final class NasSecurity {
    /** A key waiting to be taken into use. */
    private record Agreed(NasKeySetIdentifier ksi, Kasme kasme) {}

    /** Keys of GSM or UTRAN that a command may make new ones of, and what the UE has added to them. */
    private record Mapping(int keySequenceNumber, UmtsKeys keys, byte[] nonceUe) {}

    private static final NasSecurityAlgorithms NULL_ALGORITHMS = new NasSecurityAlgorithms(Eea.EEA0, Eia.EIA0);

    private Optional<NasSecurityContext> current = Optional.empty();
    private Optional<Agreed> agreed = Optional.empty();
    private Optional<Mapping> mapping = Optional.empty();
    private boolean secure;

    /** The key set the UE shares with the network it was last in, if any. */
    NasKeySetIdentifier ksi() {
        return current.map(NasSecurityContext::ksi).orElse(NasKeySetIdentifier.NO_KEY);
    }

    Optional<NasSecurityContext> context() {
        return current;
    }

    void resume(NasSecurityContext kept) {
        current = Optional.of(kept);
    }

    /** Deletes the keys: the key set identifier becomes "no key is available". */
    void forget() {
        current = Optional.empty();
        agreed = Optional.empty();
        secure = false;
    }

    /** Whether the exchange on this connection is secure: then nothing unprotected counts. TS 24.301 4.4.2.3. */
    boolean secure() {
        return secure;
    }

    /** Lower layers have granted a service request: only a network that has the keys could. TS 24.301 4.4.2.3. */
    void grant() {
        secure = current.isPresent();
    }

    /** The UE comes from GSM or UTRAN, and has told the network a nonce. TS 33.401 9.1.2. */
    void mapFrom(Origin.Gprs gprs, byte[] nonceUe) {
        mapping = gprs.keys().map(it -> new Mapping(gprs.keySequenceNumber(), it, nonceUe));
    }

    /** Another system has accepted the UE: keys that were mapped are of no use any more. TS 33.401 9.1.1. */
    void forgetMapped() {
        if (ksi().mapped()) {
            forget();
        }
    }

    void connectionGone() {
        mapping = Optional.empty();
        secure = false;
        agreed = Optional.empty();
    }

    /** An authentication has succeeded. */
    void agree(NasKeySetIdentifier ksi, Kasme kasme) {
        agreed = Optional.of(new Agreed(ksi, kasme));
    }

    /**
     * Checks a security mode command and takes its context into use.
     *
     * @param forHelp whether the UE attaches for emergency services: only then null integrity will do. TS 24.301 5.4.3.3
     * @param ciphered whether null ciphering won't do for anything else
     * @return why the command is not acceptable, or empty when it is
     */
    Optional<EmmCause> command(
            SecurityModeCommand command, SecurityProtected envelope, boolean forHelp, boolean ciphered) {
        NasSecurityAlgorithms algorithms = command.algorithms();
        boolean withoutKeys =
                forHelp && algorithms.equals(NULL_ALGORITHMS) && command.ksi().value() == 0;
        boolean known = withoutKeys
                || (EmmUe.CAPABILITY.ciphering().contains(algorithms.ciphering())
                        && EmmUe.CAPABILITY.integrity().contains(algorithms.integrity()));
        if (!known || !command.replayed().equals(EmmUe.CAPABILITY.toSecurityCapability())) {
            return Optional.of(EmmCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        }
        if (ciphered && !forHelp && algorithms.ciphering() == Eea.EEA0) {
            return Optional.of(EmmCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
        }
        Optional<NasSecurityContext> wanted = withoutKeys ? Optional.of(withoutKeys(command)) : wanted(command);
        boolean genuine = wanted.isPresent() && wanted.get().unprotect(envelope) instanceof Unprotected.Genuine;
        if (!genuine) {
            return Optional.of(EmmCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
        }
        current = wanted;
        agreed = Optional.empty();
        mapping = Optional.empty();
        secure = true;
        return Optional.empty();
    }

    /** Each side makes up a key that the null algorithms have no use for. TS 33.401 15.2.2. */
    private static NasSecurityContext withoutKeys(SecurityModeCommand command) {
        return NasSecurityContext.fresh(
                Direction.UPLINK, command.ksi(), Kasme.of(new byte[Kasme.LENGTH]), command.algorithms());
    }

    /** The context a command means: of the key just agreed, or the present one with other algorithms. */
    private Optional<NasSecurityContext> wanted(SecurityModeCommand command) {
        Optional<Kasme> mapped = mapped(command);
        if (mapped.isPresent()) {
            return mapped.map(
                    it -> NasSecurityContext.fresh(Direction.UPLINK, command.ksi(), it, command.algorithms()));
        }
        Optional<NasSecurityContext> fresh = agreed.filter(it -> it.ksi().equals(command.ksi()))
                .map(it -> NasSecurityContext.fresh(Direction.UPLINK, it.ksi(), it.kasme(), command.algorithms()));
        return fresh.or(() -> current.filter(it -> it.ksi().equals(command.ksi()))
                .map(it -> NasSecurityContext.resumed(
                        Direction.UPLINK,
                        it.ksi(),
                        it.kasme(),
                        command.algorithms(),
                        it.nextUplink(),
                        it.nextDownlink())));
    }

    /** The key of a command with mapped keys, if it returns what the UE has said: 5.4.3.3. */
    private Optional<Kasme> mapped(SecurityModeCommand command) {
        Optional<Octets> nonceMme = command.get(EmmIe.NONCEMME);
        return mapping.filter(it -> command.ksi().equals(new NasKeySetIdentifier(it.keySequenceNumber(), true))
                        && command.get(EmmIe.NONCE_UE)
                                .filter(Octets.of(it.nonceUe())::equals)
                                .isPresent())
                .flatMap(it -> nonceMme.map(nonce -> Kasme.mapped(it.keys(), it.nonceUe(), nonce.toByteArray())));
    }

    /** Takes the protection off a message that is not a security mode command; empty when it is not genuine. */
    Optional<Octets> open(SecurityProtected envelope) {
        if (current.isPresent() && current.get().unprotect(envelope) instanceof Unprotected.Genuine genuine) {
            secure = true;
            return Optional.of(genuine.message());
        }
        return Optional.empty();
    }

    /** An initial message: readable by a network that has lost the keys. TS 24.301 4.4.5. */
    Octets protectInitial(Octets plain) {
        return protect(SecurityHeader.INTEGRITY, plain);
    }

    Octets protect(Octets plain) {
        return secure ? protect(SecurityHeader.INTEGRITY_CIPHERED, plain) : plain;
    }

    /** SECURITY MODE COMPLETE, the first message under a new context. */
    Octets protectComplete(Octets plain) {
        return protect(SecurityHeader.INTEGRITY_CIPHERED_NEW_CONTEXT, plain);
    }

    private Octets protect(SecurityHeader header, Octets plain) {
        return current.filter(it -> !it.exhausted())
                .map(it -> it.protect(header, plain))
                .orElse(plain);
    }

    Optional<EmmMessage> serviceRequest() {
        return current.filter(it -> !it.exhausted()).map(NasSecurityContext::serviceRequest);
    }
}
