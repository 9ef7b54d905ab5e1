package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of EPS mobility management. TS 24.301 8.2. */
public sealed interface EmmMessage extends NasMessage
        permits AttachAccept,
                AttachComplete,
                AttachReject,
                AttachRequest,
                AuthenticationFailure,
                AuthenticationReject,
                AuthenticationRequest,
                AuthenticationResponse,
                ControlPlaneServiceRequest,
                CsServiceNotification,
                DetachAccept,
                DownlinkGenericNasTransport,
                DownlinkNasTransport,
                EmmInformation,
                EmmStatus,
                ExtendedServiceRequest,
                GutiReallocationCommand,
                GutiReallocationComplete,
                IdentityRequest,
                IdentityResponse,
                SecurityModeCommand,
                SecurityModeComplete,
                SecurityModeReject,
                ServiceAccept,
                ServiceReject,
                ServiceRequest,
                TrackingAreaUpdateAccept,
                TrackingAreaUpdateComplete,
                TrackingAreaUpdateReject,
                TrackingAreaUpdateRequest,
                UeOriginatingDetachRequest,
                UeTerminatedDetachRequest,
                UplinkGenericNasTransport,
                UplinkNasTransport {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 7;

    /** Every message and the direction it goes in; the service request, which has no message type, is not listed. */
    static LayoutTable<EmmMessage> table() {
        return EmmLayouts.table();
    }

    /**
     * Reads a plain message, or a service request, that travels in {@code direction}. Never throws: whatever is wrong
     * is the result.
     */
    static Decoded<EmmMessage> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 24.301 7.2", "message too short", Fault.TOO_SHORT));
        }
        int first = message.at(0);
        int securityHeader = first >> 4;
        if ((first & 0xF) != PROTOCOL_DISCRIMINATOR) {
            return otherProtocol("protocol discriminator " + (first & 0xF));
        }
        if (securityHeader >= ServiceRequest.SECURITY_HEADER_TYPE && direction == Direction.UPLINK) {
            return Decoded.widen(ServiceRequest.decode(message));
        }
        if (securityHeader != 0) {
            return otherProtocol("security header type " + securityHeader);
        }
        return table().decode(message, message.at(1), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<EmmMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }

    private static Decoded<EmmMessage> otherProtocol(String reason) {
        return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1.1", reason, Fault.OTHER_PROTOCOL));
    }
}
