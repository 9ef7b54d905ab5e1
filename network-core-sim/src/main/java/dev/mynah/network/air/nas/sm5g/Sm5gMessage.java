package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of 5GS session management. TS 24.501 8.3. */
public sealed interface Sm5gMessage extends NasMessage
        permits PduSessionAuthenticationCommand,
                PduSessionAuthenticationComplete,
                PduSessionAuthenticationResult,
                PduSessionEstablishmentAccept,
                PduSessionEstablishmentReject,
                PduSessionEstablishmentRequest,
                PduSessionModificationCommand,
                PduSessionModificationCommandReject,
                PduSessionModificationComplete,
                PduSessionModificationReject,
                PduSessionModificationRequest,
                PduSessionReleaseCommand,
                PduSessionReleaseComplete,
                PduSessionReleaseReject,
                PduSessionReleaseRequest,
                RemoteUeReport,
                RemoteUeReportResponse,
                ServiceLevelAuthenticationCommand,
                ServiceLevelAuthenticationComplete,
                Sm5gStatus {

    /** The extended protocol discriminator. TS 24.007 11.2.3.1A. */
    int PROTOCOL_DISCRIMINATOR = 0x2E;

    /** The PDU session identity, 0 where none is assigned. */
    int sessionId();

    /** The procedure transaction identity, 0 where none is assigned. */
    int pti();

    /** Every message and the direction it goes in. */
    static LayoutTable<Sm5gMessage> table() {
        return Sm5gLayouts.table();
    }

    /**
     * Reads a message that travels in {@code direction}. Never throws: whatever is wrong is the result; the identities to
     * answer with are then the second octet (PDU session) and the third (PTI).
     */
    static Decoded<Sm5gMessage> decode(Octets message, Direction direction) {
        if (message.length() < 4) {
            return Decoded.invalid(new Malformed(0, "TS 24.501 7.2", "message too short", Fault.TOO_SHORT));
        }
        if (message.at(0) != PROTOCOL_DISCRIMINATOR) {
            String reason = "extended protocol discriminator " + message.at(0);
            return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1A", reason, Fault.OTHER_PROTOCOL));
        }
        return table().decode(message, message.at(3), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<Sm5gMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }
}
