package dev.mynah.network.amf;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.security.Kamf;
import dev.mynah.network.air.nas.security.NasEnvelope5gs;
import dev.mynah.network.air.nas.security.NasSecurityContext5gs;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.nas.security.Unprotected;
import org.jspecify.annotations.Nullable;

/** The security contexts of one UE: the one in use, and the one a security mode command offers. TS 24.501 4.4. */
final class UeSecurity {
    private @Nullable NasSecurityContext5gs current;
    private @Nullable NasSecurityContext5gs offered;
    private @Nullable Kamf agreed;
    private NasKeySetIdentifier agreedKsi = NasKeySetIdentifier.NO_KEY;
    private boolean exchange;

    /** Authentication has given a key, not yet in use. */
    void agreed(Kamf kamf, NasKeySetIdentifier ksi) {
        agreed = kamf;
        agreedKsi = ksi;
    }

    /** Makes the context a security mode command is about; its key set identifier. */
    NasKeySetIdentifier offer(NasSecurityAlgorithms algorithms) {
        if (agreed == null) {
            throw new IllegalStateException("no key to offer");
        }
        offered = NasSecurityContext5gs.fresh(Direction.DOWNLINK, agreedKsi, agreed, algorithms);
        agreed = null;
        return agreedKsi;
    }

    /** The UE uses the context offered. */
    void confirmed() {
        current = offered;
        offered = null;
        exchange = true;
    }

    /** Whether the context in use proves nothing: null integrity. */
    boolean withoutIntegrity() {
        return current != null && current.algorithms().integrity() == Eia.EIA0;
    }

    /** Whatever was agreed or offered comes to nothing (TS 24.501 5.4.2.5). */
    void withdraw() {
        agreed = null;
        offered = null;
    }

    /** The context a UE has from before, and protected its request with. */
    void share(UeSecurity before) {
        current = before.current;
        exchange = current != null;
    }

    /** Whether the exchange of messages on this connection is secure, so that nothing else counts (TS 24.501 4.4.2.5). */
    boolean exchange() {
        return exchange;
    }

    void exchange(boolean secure) {
        exchange = secure && current != null;
    }

    /** Whether the counts are used up: nothing can be sent any more (TS 24.501 4.4.3.5). */
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
        NasEnvelope5gs envelope = NasEnvelope5gs.open(octets).value().orElse(null);
        if (envelope instanceof NasEnvelope5gs.Plain plain) {
            return Received.unverified(plain.message());
        }
        if (envelope instanceof NasEnvelope5gs.SecurityProtected wrapped) {
            NasSecurityContext5gs context = wrapped.header().newContext() ? offered : current;
            if (context != null && context.unprotect(wrapped) instanceof Unprotected.Genuine genuine) {
                return new Received(genuine.message(), true, genuine.count());
            }
            return wrapped.header().ciphered() ? Received.NOTHING : Received.unverified(wrapped.body());
        }
        return Received.NOTHING;
    }

    /** As {@link #read} for a message of nobody known. */
    static Received readUnverified(Octets octets) {
        return new UeSecurity().read(octets);
    }

    /** An initial message in full: what its NAS message container hides takes its place. TS 24.501 4.4.6. */
    Mm5gMessage whole(Mm5gMessage message, Received received) {
        Octets container = message.get(Mm5gIe.NAS_MESSAGE_CONTAINER).orElse(null);
        if (container == null || !received.verified() || current == null) {
            return message;
        }
        Octets inner = current.decipherContainer(container, received.count());
        return Mm5gMessage.decode(inner, Direction.UPLINK)
                .value()
                .filter(it -> it.getClass().equals(message.getClass()))
                .orElse(message);
    }
}
