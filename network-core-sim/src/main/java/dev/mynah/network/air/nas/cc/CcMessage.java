package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/** A message of call control. TS 24.008 9.3. */
public sealed interface CcMessage extends NasMessage
        permits Alerting,
                CallConfirmed,
                CallProceeding,
                CcEstablishment,
                CcEstablishmentConfirmed,
                CcFacility,
                CongestionControl,
                Connect,
                ConnectAcknowledge,
                Disconnect,
                EmergencySetup,
                Hold,
                HoldAcknowledge,
                HoldReject,
                Modify,
                ModifyComplete,
                ModifyReject,
                Notify,
                Progress,
                Recall,
                Release,
                ReleaseComplete,
                Retrieve,
                RetrieveAcknowledge,
                RetrieveReject,
                Setup,
                StartCc,
                StartDtmf,
                StartDtmfAcknowledge,
                StartDtmfReject,
                Status,
                StatusEnquiry,
                StopDtmf,
                StopDtmfAcknowledge,
                UserInformation {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 3;

    /** The call it is about. */
    TransactionIdentifier transaction();

    /** Every message and the direction it goes in. */
    static LayoutTable<CcMessage> table() {
        return CcLayouts.table();
    }

    /**
     * Reads a message that travels in {@code direction}. Never throws: whatever is wrong is the result; the transaction to
     * answer in is then {@link TransactionIdentifier#ofFirstOctet}.
     */
    static Decoded<CcMessage> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 24.008 8.2", "message too short", Fault.TOO_SHORT));
        }
        int discriminator = message.at(0) & 0xF;
        if (discriminator != PROTOCOL_DISCRIMINATOR) {
            String reason = "protocol discriminator " + discriminator;
            return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1.1", reason, Fault.OTHER_PROTOCOL));
        }
        return table().decode(message, message.at(1) & 0x3F, direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<CcMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }
}
