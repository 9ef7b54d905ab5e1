package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of EPS session management. TS 24.301 8.3. */
public sealed interface EsmMessage extends NasMessage
        permits ActivateDedicatedEpsBearerContextAccept,
                ActivateDedicatedEpsBearerContextReject,
                ActivateDedicatedEpsBearerContextRequest,
                ActivateDefaultEpsBearerContextAccept,
                ActivateDefaultEpsBearerContextReject,
                ActivateDefaultEpsBearerContextRequest,
                BearerResourceAllocationReject,
                BearerResourceAllocationRequest,
                BearerResourceModificationReject,
                BearerResourceModificationRequest,
                DeactivateEpsBearerContextAccept,
                DeactivateEpsBearerContextRequest,
                EsmDataTransport,
                EsmDummyMessage,
                EsmInformationRequest,
                EsmInformationResponse,
                EsmNotification,
                EsmStatus,
                ModifyEpsBearerContextAccept,
                ModifyEpsBearerContextReject,
                ModifyEpsBearerContextRequest,
                PdnConnectivityReject,
                PdnConnectivityRequest,
                PdnDisconnectReject,
                PdnDisconnectRequest,
                RemoteUeReport,
                RemoteUeReportResponse {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 2;

    /** The EPS bearer identity, 0 where none is assigned. */
    int ebi();

    /** The procedure transaction identity, 0 where none is assigned. */
    int pti();

    /** Every message and the direction it goes in. */
    static LayoutTable<EsmMessage> table() {
        return EsmLayouts.table();
    }

    /**
     * Reads a plain message that travels in {@code direction}. Never throws: whatever is wrong is the result; the
     * identities to answer with are then the high half of the first octet (EBI) and the second octet (PTI).
     */
    static Decoded<EsmMessage> decode(Octets message, Direction direction) {
        if (message.length() < 3) {
            return Decoded.invalid(new Malformed(0, "TS 24.301 7.2", "message too short", Fault.TOO_SHORT));
        }
        int discriminator = message.at(0) & 0xF;
        if (discriminator != PROTOCOL_DISCRIMINATOR) {
            String reason = "protocol discriminator " + discriminator;
            return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1.1", reason, Fault.OTHER_PROTOCOL));
        }
        return table().decode(message, message.at(2), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<EsmMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }
}
