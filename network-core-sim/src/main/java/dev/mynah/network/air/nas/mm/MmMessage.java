package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of mobility management in the circuit switched domain. TS 24.008 9.2. */
public sealed interface MmMessage extends NasMessage
        permits Abort,
                AuthenticationFailure,
                AuthenticationReject,
                AuthenticationRequest,
                AuthenticationResponse,
                CmReestablishmentRequest,
                CmServiceAbort,
                CmServiceAccept,
                CmServicePrompt,
                CmServiceReject,
                CmServiceRequest,
                IdentityRequest,
                IdentityResponse,
                ImsiDetachIndication,
                LocationUpdatingAccept,
                LocationUpdatingReject,
                LocationUpdatingRequest,
                MmInformation,
                MmNull,
                MmStatus,
                TmsiReallocationCommand,
                TmsiReallocationComplete {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 5;

    /** Every message and the direction it goes in. */
    static LayoutTable<MmMessage> table() {
        return MmLayouts.table();
    }

    /**
     * Reads a message that travels in {@code direction}, whose send sequence number {@link SendSequence} has taken off.
     * Never throws: whatever is wrong is the result.
     */
    static Decoded<MmMessage> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 24.008 8.2", "message too short", Fault.TOO_SHORT));
        }
        if (message.at(0) != PROTOCOL_DISCRIMINATOR) {
            String reason = "protocol discriminator and skip indicator %02X".formatted(message.at(0));
            return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1.1", reason, Fault.OTHER_PROTOCOL));
        }
        return table().decode(message, message.at(1), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<MmMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }
}
