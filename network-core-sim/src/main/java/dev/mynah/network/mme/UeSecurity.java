package dev.mynah.network.mme;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.NasToken;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.nas.security.Unprotected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The security contexts of one UE: the one in use, and the one a security mode command offers. TS 24.301 4.4. */
final class UeSecurity {
    private @Nullable NasSecurityContext current;
    private @Nullable NasSecurityContext offered;
    private @Nullable Kasme agreed;
    private NasKeySetIdentifier agreedKsi = NasKeySetIdentifier.NO_KEY;
    private boolean exchange;

    /** Authentication has given a key, not yet in use. */
    void agreed(Kasme kasme, NasKeySetIdentifier ksi) {
        agreed = kasme;
        agreedKsi = ksi;
    }

    /** Names the key that authentication has given. */
    NasKeySetIdentifier agreedKsi() {
        return agreedKsi;
    }

    /** Makes the context a security mode command is about. */
    void offer(NasSecurityAlgorithms algorithms) {
        if (agreed == null) {
            throw new IllegalStateException("no key to offer");
        }
        offered = NasSecurityContext.fresh(Direction.DOWNLINK, agreedKsi, agreed, algorithms);
        agreed = null;
    }

    /** The UE uses the context offered. */
    void confirmed() {
        current = offered;
        offered = null;
        exchange = true;
    }

    /** Whether the context in use protects nothing, so that its messages prove nothing. */
    boolean withoutIntegrity() {
        return current != null && current.algorithms().integrity() == Eia.EIA0;
    }

    /** Whatever was agreed or offered comes to nothing (TS 24.301 5.4.3.5). */
    void withdraw() {
        agreed = null;
        offered = null;
    }

    /** The context a UE has from before, and protected its request with. */
    void share(UeSecurity before) {
        current = before.current;
        exchange = current != null;
    }

    /** Whether the exchange of messages on this connection is secure, so that nothing else counts (TS 24.301 4.4.2.3). */
    boolean exchange() {
        return exchange;
    }

    void exchange(boolean secure) {
        exchange = secure && current != null;
    }

    /** Names the keys in use. */
    NasKeySetIdentifier ksi() {
        return current == null ? NasKeySetIdentifier.NO_KEY : current.ksi();
    }

    /** The token a UE has shown in GSM or UTRAN, and the keys it has there; empty when it is not this UE's. */
    Optional<NasToken> findToken(int bits) {
        return current == null || withoutIntegrity() ? Optional.empty() : current.findToken(bits);
    }

    /** Whether the counts are used up: nothing can be sent any more (TS 24.301 4.4.3.5). */
    boolean exhausted() {
        return exchange && current != null && current.exhausted();
    }

    void discard() {
        current = null;
        exchange = false;
    }

    /** The octets for the air. */
    Octets protect(NasMessage message) {
        Octets plain = message.encode();
        if (message instanceof SecurityModeCommand && offered != null) {
            return offered.protect(SecurityHeader.INTEGRITY_NEW_CONTEXT, plain);
        }
        return exchange && current != null ? current.protect(SecurityHeader.INTEGRITY_CIPHERED, plain) : plain;
    }

    /** Takes the envelope off as far as that is possible. */
    Received read(Octets octets) {
        Decoded<NasEnvelope> opened = NasEnvelope.open(octets, Direction.UPLINK);
        NasEnvelope envelope = opened.value().orElse(null);
        if (envelope instanceof NasEnvelope.Plain plain) {
            return new Received(plain.message(), false);
        }
        if (envelope instanceof NasEnvelope.Service service) {
            boolean genuine = current != null && current.unprotect(service.request()) instanceof Unprotected.Genuine;
            return new Received(service.request().encode(), genuine);
        }
        if (envelope instanceof NasEnvelope.SecurityProtected sealed) {
            NasSecurityContext context = sealed.header().newContext() ? offered : current;
            if (context != null && context.unprotect(sealed) instanceof Unprotected.Genuine genuine) {
                return new Received(genuine.message(), true);
            }
            return sealed.header().ciphered() ? Received.NOTHING : new Received(sealed.body(), false);
        }
        return Received.NOTHING;
    }

    /** As {@link #read} for a message of nobody known. */
    static Received readUnverified(Octets octets) {
        return new UeSecurity().read(octets);
    }
}
