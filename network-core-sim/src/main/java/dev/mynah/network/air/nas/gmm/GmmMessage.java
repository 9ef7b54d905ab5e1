package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of GPRS mobility management. TS 24.008 9.4. */
public sealed interface GmmMessage extends NasMessage
        permits AttachAccept,
                AttachComplete,
                AttachReject,
                AttachRequest,
                AuthenticationAndCipheringFailure,
                AuthenticationAndCipheringReject,
                AuthenticationAndCipheringRequest,
                AuthenticationAndCipheringResponse,
                GmmInformation,
                GmmStatus,
                IdentityRequest,
                IdentityResponse,
                MsDetachAccept,
                MsDetachRequest,
                NetworkDetachAccept,
                NetworkDetachRequest,
                PTmsiReallocationCommand,
                PTmsiReallocationComplete,
                RoutingAreaUpdateAccept,
                RoutingAreaUpdateComplete,
                RoutingAreaUpdateReject,
                RoutingAreaUpdateRequest,
                ServiceAccept,
                ServiceReject,
                ServiceRequest {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 8;

    /** Every message and the direction it goes in. */
    static LayoutTable<GmmMessage> table() {
        return GmmLayouts.table();
    }

    /**
     * Reads a message that travels in {@code direction}. Never throws: whatever is wrong is the result. A message whose
     * skip indicator is not zero is to be ignored (TS 24.008 10.3.1).
     */
    static Decoded<GmmMessage> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 24.008 8.2", "message too short", Fault.TOO_SHORT));
        }
        int first = message.at(0);
        if ((first & 0xF) != PROTOCOL_DISCRIMINATOR) {
            return otherProtocol("protocol discriminator " + (first & 0xF));
        }
        if (first >> 4 != 0) {
            return otherProtocol("skip indicator " + (first >> 4));
        }
        return table().decode(message, message.at(1), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<GmmMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }

    private static Decoded<GmmMessage> otherProtocol(String reason) {
        return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1", reason, Fault.OTHER_PROTOCOL));
    }
}
