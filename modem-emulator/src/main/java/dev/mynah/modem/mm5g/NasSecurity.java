package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.security.InitialMessage;
import dev.mynah.network.air.nas.security.Kamf;
import dev.mynah.network.air.nas.security.NasEnvelope5gs.SecurityProtected;
import dev.mynah.network.air.nas.security.NasSecurityContext5gs;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.nas.security.Unprotected;
import java.util.Optional;

/**
 * The UE's keys and what they protect: the context in use, the key an authentication has agreed on and no security mode
 * command has taken into use yet, and whether the exchange on the present connection is secure. TS 24.501 4.4.
 */
final class NasSecurity {
    /** A key waiting to be taken into use. */
    private record Agreed(NasKeySetIdentifier ksi, Kamf kamf) {}

    private static final NasSecurityAlgorithms NULL_ALGORITHMS = new NasSecurityAlgorithms(Eea.EEA0, Eia.EIA0);

    private Optional<NasSecurityContext5gs> current = Optional.empty();
    private Optional<Agreed> agreed = Optional.empty();
    private boolean secure;

    /** The key set the UE shares with the network it was last in, if any. */
    NasKeySetIdentifier ksi() {
        return current.map(NasSecurityContext5gs::ksi).orElse(NasKeySetIdentifier.NO_KEY);
    }

    Optional<NasSecurityContext5gs> context() {
        return current;
    }

    void resume(NasSecurityContext5gs kept) {
        current = Optional.of(kept);
    }

    /** Deletes the keys: the key set identifier becomes "no key is available". */
    void forget() {
        current = Optional.empty();
        agreed = Optional.empty();
        secure = false;
    }

    /** Whether the exchange on this connection is secure: then nothing unprotected counts. TS 24.501 4.4.2.5. */
    boolean secure() {
        return secure;
    }

    void connectionGone() {
        secure = false;
        agreed = Optional.empty();
    }

    /** An authentication has succeeded. */
    void agree(NasKeySetIdentifier ksi, Kamf kamf) {
        agreed = Optional.of(new Agreed(ksi, kamf));
    }

    /**
     * Checks a security mode command and takes its context into use.
     *
     * @param forHelp whether the UE registers for emergency services: only then null integrity will do. TS 24.501 5.4.2.3
     * @param ciphered whether null ciphering won't do for anything else
     * @return why the command is not acceptable, or empty when it is
     */
    Optional<Mm5gCause> command(
            SecurityModeCommand command, SecurityProtected envelope, boolean forHelp, boolean ciphered) {
        NasSecurityAlgorithms algorithms = command.algorithms();
        boolean withoutKeys =
                forHelp && algorithms.equals(NULL_ALGORITHMS) && command.ksi().value() == 0;
        boolean known = withoutKeys
                || (Mm5gUe.CAPABILITY.ciphering().contains(algorithms.ciphering())
                        && Mm5gUe.CAPABILITY.integrity().contains(algorithms.integrity()));
        if (!known || !command.replayed().equals(Mm5gUe.CAPABILITY)) {
            return Optional.of(Mm5gCause.UE_SECURITY_CAPABILITIES_MISMATCH);
        }
        if (ciphered && !forHelp && algorithms.ciphering() == Eea.EEA0) {
            return Optional.of(Mm5gCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
        }
        Optional<NasSecurityContext5gs> wanted = withoutKeys ? Optional.of(withoutKeys(command)) : wanted(command);
        boolean genuine = wanted.isPresent() && wanted.get().unprotect(envelope) instanceof Unprotected.Genuine;
        if (!genuine) {
            return Optional.of(Mm5gCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
        }
        current = wanted;
        agreed = Optional.empty();
        secure = true;
        return Optional.empty();
    }

    /** Each side makes up a key that the null algorithms have no use for. TS 33.501 10.2.2. */
    private static NasSecurityContext5gs withoutKeys(SecurityModeCommand command) {
        return NasSecurityContext5gs.fresh(
                Direction.UPLINK, command.ksi(), Kamf.of(new byte[Kamf.LENGTH]), command.algorithms());
    }

    /** The context a command means: of the key just agreed, or the present one with other algorithms. */
    private Optional<NasSecurityContext5gs> wanted(SecurityModeCommand command) {
        Optional<NasSecurityContext5gs> fresh = agreed.filter(it -> it.ksi().equals(command.ksi()))
                .map(it -> NasSecurityContext5gs.fresh(Direction.UPLINK, it.ksi(), it.kamf(), command.algorithms()));
        return fresh.or(() -> current.filter(it -> it.ksi().equals(command.ksi()))
                .map(it -> NasSecurityContext5gs.resumed(
                        Direction.UPLINK,
                        it.ksi(),
                        it.kamf(),
                        command.algorithms(),
                        it.nextUplink(),
                        it.nextDownlink())));
    }

    /** Takes the protection off a message that is not a security mode command; empty when it is not genuine. */
    Optional<Octets> open(SecurityProtected envelope) {
        if (current.isPresent() && current.get().unprotect(envelope) instanceof Unprotected.Genuine genuine) {
            secure = true;
            return Optional.of(genuine.message());
        }
        return Optional.empty();
    }

    /**
     * An initial message: with keys what is not cleartext goes ciphered in its container; without them it waits for the
     * security mode complete. TS 24.501 4.4.6.
     */
    Octets protectInitial(Mm5gMessage message) {
        return current.filter(it -> !it.exhausted())
                .map(it -> InitialMessage.protect(it, message))
                .orElseGet(() -> InitialMessage.cleartext(message).encode());
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
}
