package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * An ESM message inside an EMM message. It stays octets until session management reads it, since a fault in it is
 * not a fault of the EMM message. TS 24.301 9.9.3.15.
 *
 * @param octets the plain ESM message
 */
public record EsmMessageContainer(Octets octets) {

    /** Its coding. */
    public static final ElementType<EsmMessageContainer> TYPE = ElementType.wrapped(
            "ESM message container",
            "TS 24.301 9.9.3.15",
            in -> new EsmMessageContainer(in.rest()),
            EsmMessageContainer::octets);

    /** A container with {@code message} in it. */
    public static EsmMessageContainer of(EsmMessage message) {
        return new EsmMessageContainer(message.encode());
    }

    /** Reads the message. */
    public Decoded<EsmMessage> decode(Direction direction) {
        return EsmMessage.decode(octets, direction);
    }
}
