package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.BearerDescription;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.OtherAddress;
import dev.mynah.euicc.cat.object.TransportLevel;
import java.util.List;
import java.util.Optional;

/**
 * OPEN CHANNEL for packet data (TS 102 223 6.4.27, 6.6.27).
 *
 * @param immediate whether the link is established at once and not with the first data
 * @param alpha what the user is asked first
 * @param bufferSize the most bytes the card sends or takes at once
 * @param accessPoint the network's default one when it isn't said
 * @param transport what is spoken; none for packets the card makes itself
 * @param remote where to
 */
public record OpenChannel(
        boolean immediate,
        Optional<String> alpha,
        BearerDescription bearer,
        int bufferSize,
        Optional<String> accessPoint,
        Optional<TransportLevel> transport,
        Optional<OtherAddress> remote)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.OPEN_CHANNEL;
    }

    @Override
    public int qualifier() {
        return immediate ? 1 : 0;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ALPHA_IDENTIFIER, alpha)
                .with(ObjectTypes.BEARER_DESCRIPTION, bearer)
                .with(ObjectTypes.BUFFER_SIZE, bufferSize)
                .with(ObjectTypes.NETWORK_ACCESS_NAME, accessPoint)
                .with(ObjectTypes.TRANSPORT_LEVEL, transport)
                .with(ObjectTypes.OTHER_ADDRESS, remote);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        // The local address may come first, as a wish; the destination is the last.
        List<OtherAddress> addresses = in.all(ObjectTypes.OTHER_ADDRESS);
        return new OpenChannel(
                (qualifier & 1) != 0,
                in.optional(ObjectTypes.ALPHA_IDENTIFIER),
                in.required(ObjectTypes.BEARER_DESCRIPTION),
                in.required(ObjectTypes.BUFFER_SIZE),
                in.optional(ObjectTypes.NETWORK_ACCESS_NAME),
                in.optional(ObjectTypes.TRANSPORT_LEVEL),
                addresses.isEmpty() ? Optional.empty() : Optional.of(addresses.get(addresses.size() - 1)));
    }
}
