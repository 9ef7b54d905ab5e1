package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of 5GS mobility management. TS 24.501 8.2. */
public sealed interface Mm5gMessage extends NasMessage
        permits AuthenticationFailure,
                AuthenticationReject,
                AuthenticationRequest,
                AuthenticationResponse,
                AuthenticationResult,
                ConfigurationUpdateCommand,
                ConfigurationUpdateComplete,
                ControlPlaneServiceRequest,
                DlNasTransport,
                IdentityRequest,
                IdentityResponse,
                Mm5gStatus,
                NetworkDeregistrationAccept,
                NetworkDeregistrationRequest,
                Notification,
                NotificationResponse,
                RegistrationAccept,
                RegistrationComplete,
                RegistrationReject,
                RegistrationRequest,
                RelayAuthenticationRequest,
                RelayAuthenticationResponse,
                RelayKeyAccept,
                RelayKeyReject,
                RelayKeyRequest,
                SecurityModeCommand,
                SecurityModeComplete,
                SecurityModeReject,
                ServiceAccept,
                ServiceReject,
                ServiceRequest,
                SliceAuthenticationCommand,
                SliceAuthenticationComplete,
                SliceAuthenticationResult,
                UeDeregistrationAccept,
                UeDeregistrationRequest,
                UlNasTransport {

    /** The extended protocol discriminator. TS 24.007 11.2.3.1A. */
    int PROTOCOL_DISCRIMINATOR = 0x7E;

    /** Every message and the direction it goes in. */
    static LayoutTable<Mm5gMessage> table() {
        return Mm5gLayouts.table();
    }

    /** Reads a plain message that travels in {@code direction}. Never throws: whatever is wrong is the result. */
    static Decoded<Mm5gMessage> decode(Octets message, Direction direction) {
        if (message.length() < 3) {
            return Decoded.invalid(new Malformed(0, "TS 24.501 7.2", "message too short", Fault.TOO_SHORT));
        }
        if (message.at(0) != PROTOCOL_DISCRIMINATOR) {
            return otherProtocol("extended protocol discriminator " + message.at(0));
        }
        int securityHeader = message.at(1) & 0xF;
        if (securityHeader != 0) {
            return otherProtocol("security header type " + securityHeader);
        }
        return table().decode(message, message.at(2), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<Mm5gMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }

    private static Decoded<Mm5gMessage> otherProtocol(String reason) {
        return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1A", reason, Fault.OTHER_PROTOCOL));
    }
}
