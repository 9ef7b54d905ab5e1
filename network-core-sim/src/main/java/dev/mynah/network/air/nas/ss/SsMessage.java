package dev.mynah.network.air.nas.ss;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import java.util.List;
import java.util.Optional;

/** A message of a supplementary service transaction. TS 24.080 2. */
public sealed interface SsMessage extends NasMessage permits Register, Facility, ReleaseComplete {

    /** The protocol discriminator. TS 24.007 11.2.3.1.1. */
    int PROTOCOL_DISCRIMINATOR = 0xB;

    /** Which transaction it belongs to, as its sender names it. */
    TransactionIdentifier transaction();

    /** The components it carries, as octets; empty when it carries none. */
    Optional<Octets> components();

    /** Every message; all go both ways. */
    static LayoutTable<SsMessage> table() {
        return Table.TABLE;
    }

    /**
     * Reads a message that travels in {@code direction}. Never throws. The send sequence number of a UE (bits 7 and 8 of
     * the message type, TS 24.007 11.2.3.2.3) is passed over.
     */
    static Decoded<SsMessage> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 24.080 3", "message too short", Fault.TOO_SHORT));
        }
        if ((message.at(0) & 0xF) != PROTOCOL_DISCRIMINATOR) {
            String reason = "protocol discriminator " + (message.at(0) & 0xF);
            return Decoded.invalid(new Malformed(0, "TS 24.007 11.2.3.1.1", reason, Fault.OTHER_PROTOCOL));
        }
        int type = message.at(1) & Table.TYPE_BITS;
        Octets plain = message;
        if (type != message.at(1)) {
            plain = new OctetWriter()
                    .octet(message.at(0))
                    .octet(type)
                    .octets(message.from(2))
                    .toOctets();
        }
        return table().decode(plain, type, direction);
    }

    /** The layouts by type. */
    final class Table {
        private static final int TYPE_BITS = 0x3F;
        private static final LayoutTable<SsMessage> TABLE = new LayoutTable<>(
                List.of(), List.of(), List.of(Register.LAYOUT, Facility.LAYOUT, ReleaseComplete.LAYOUT));

        private Table() {}
    }
}
