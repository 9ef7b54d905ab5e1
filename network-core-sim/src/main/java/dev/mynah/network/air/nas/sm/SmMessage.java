package dev.mynah.network.air.nas.sm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;

/** A message of GPRS session management. TS 24.008 9.5. */
public sealed interface SmMessage extends NasMessage
        permits ActivateMbmsContextAccept,
                ActivateMbmsContextReject,
                ActivateMbmsContextRequest,
                ActivatePdpContextAccept,
                ActivatePdpContextReject,
                ActivatePdpContextRequest,
                ActivateSecondaryPdpContextAccept,
                ActivateSecondaryPdpContextReject,
                ActivateSecondaryPdpContextRequest,
                DeactivatePdpContextAccept,
                DeactivatePdpContextRequest,
                ModifyPdpContextReject,
                MsModifyPdpContextAccept,
                MsModifyPdpContextRequest,
                NetworkModifyPdpContextAccept,
                NetworkModifyPdpContextRequest,
                RequestMbmsContextActivation,
                RequestMbmsContextActivationReject,
                RequestPdpContextActivation,
                RequestPdpContextActivationReject,
                RequestSecondaryPdpContextActivation,
                RequestSecondaryPdpContextActivationReject,
                SmNotification,
                SmStatus {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 10;

    /** The transaction identifier flag: set in messages to the side that began the transaction. TS 24.007 11.2.3.1.3. */
    int TO_INITIATOR = 8;

    /** The transaction identifier that stands for a longer one, which is not supported; the others are 0 to 6. */
    int EXTENDED = 7;

    /** The transaction identifier, 0 to 6, with {@link #TO_INITIATOR} where it is set in this message. */
    int transaction();

    /** Every message and the direction it goes in. */
    static LayoutTable<SmMessage> table() {
        return SmLayouts.table();
    }

    /**
     * Reads a message that travels in {@code direction}. Never throws: whatever is wrong is the result; the transaction to
     * answer in is then the high half of the first octet.
     */
    static Decoded<SmMessage> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 24.008 8.2", "message too short", Fault.TOO_SHORT));
        }
        int first = message.at(0);
        if ((first & 0xF) != PROTOCOL_DISCRIMINATOR) {
            return otherProtocol("protocol discriminator " + (first & 0xF));
        }
        if ((first >> 4 & EXTENDED) == EXTENDED) {
            return otherProtocol("extended transaction identifier");
        }
        return table().decode(message, message.at(1), direction);
    }

    /** As {@link #decode(Octets, Direction)}. */
    static Decoded<SmMessage> decode(byte[] message, Direction direction) {
        return decode(Octets.of(message), direction);
    }

    private static Decoded<SmMessage> otherProtocol(String reason) {
        return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1", reason, Fault.OTHER_PROTOCOL));
    }
}
