package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.ServiceRequest;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;
import java.util.List;

/**
 * The protection of the first message of a connection: what everybody may read stays as it is, all of the message goes
 * ciphered into a NAS message container, or waits for the security mode complete. TS 24.501 4.4.6.
 */
public final class InitialMessage {

    /** The cleartext IEs that are optional; the mandatory ones all are cleartext. */
    private static final List<OptionalElement<?>> CLEARTEXT = List.of(
            Mm5gIe.UE_SECURITY_CAPABILITY, Mm5gIe.ADDITIONAL_GUTI, Mm5gIe.UE_STATUS, Mm5gIe.EPS_NAS_MESSAGE_CONTAINER);

    private InitialMessage() {}

    /** Whether a message says more than cleartext IEs. */
    public static boolean hasMore(Mm5gMessage message) {
        return !CLEARTEXT.containsAll(message.optional().present());
    }

    /** The message with its cleartext IEs alone. */
    public static Mm5gMessage cleartext(Mm5gMessage message) {
        return with(message, keep(message));
    }

    /**
     * The octets over the air of an initial message of a UE that has a security context: integrity protected, what is not
     * cleartext ciphered in the container.
     */
    public static Octets protect(NasSecurityContext5gs context, Mm5gMessage message) {
        if (!hasMore(message)) {
            return context.protect(SecurityHeader.INTEGRITY, message.encode());
        }
        Octets container = context.cipherContainer(message.encode());
        Mm5gMessage outer = with(message, keep(message).with(Mm5gIe.NAS_MESSAGE_CONTAINER, container));
        return context.protect(SecurityHeader.INTEGRITY, outer.encode());
    }

    private static OptionalElements keep(NasMessage message) {
        OptionalElements kept = OptionalElements.NONE;
        for (OptionalElement<?> element : CLEARTEXT) {
            kept = keep(message, element, kept);
        }
        return kept;
    }

    private static <T> OptionalElements keep(NasMessage message, OptionalElement<T> element, OptionalElements kept) {
        return kept.with(element, message.get(element));
    }

    private static Mm5gMessage with(Mm5gMessage message, OptionalElements optional) {
        if (message instanceof RegistrationRequest it) {
            return new RegistrationRequest(it.type(), it.ksi(), it.identity(), optional);
        }
        if (message instanceof ServiceRequest it) {
            return new ServiceRequest(it.ksi(), it.type(), it.identity(), optional);
        }
        if (message instanceof UeDeregistrationRequest it) {
            return new UeDeregistrationRequest(it.type(), it.ksi(), it.identity(), optional);
        }
        throw new IllegalArgumentException(message.layout().name() + " is no initial message");
    }
}
