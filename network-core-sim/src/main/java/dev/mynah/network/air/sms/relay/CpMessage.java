package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** A message of the connection protocol: it carries one of the relay protocol over the radio. TS 24.011 7.2. */
public sealed interface CpMessage {

    /** The protocol discriminator of short messages. TS 24.007 11.2.3.1.1. */
    int PROTOCOL = 0x9;

    /** Which transaction it belongs to. */
    Transaction transaction();

    /** Appends its octets. */
    void write(OctetWriter out);

    default Octets encode() {
        OctetWriter out = new OctetWriter();
        write(out);
        return out.toOctets();
    }

    /** Reads one. */
    static Decoded<CpMessage> decode(Octets octets) {
        return octets.decode(CpMessage::read);
    }

    private static CpMessage read(OctetReader in) {
        int header = in.octet();
        if ((header & 0xF) != PROTOCOL) {
            throw in.malformed("protocol " + (header & 0xF));
        }
        Transaction transaction = new Transaction(header >> 4 & 7, header >> 7 != 0);
        int type = in.octet();
        return switch (type) {
            case CpData.TYPE -> new CpData(transaction, in.octets(in.octet()));
            case CpAck.TYPE -> new CpAck(transaction);
            case CpError.TYPE -> new CpError(transaction, in.octet());
            default -> throw in.malformed("message type %02X".formatted(type));
        };
    }

    /**
     * A transaction as the sender of a message names it. TS 24.007 11.2.3.1.3.
     *
     * @param identifier 0 to 6
     * @param fromOther whether the other side began it
     */
    record Transaction(int identifier, boolean fromOther) {

        /** The same transaction as the other side names it. */
        public Transaction seenByOther() {
            return new Transaction(identifier, !fromOther);
        }

        private void write(OctetWriter out) {
            out.octet((fromOther ? 0x80 : 0) | identifier << 4 | PROTOCOL);
        }
    }

    /** CP-DATA. TS 24.011 7.2.1. */
    record CpData(Transaction transaction, Octets userData) implements CpMessage {

        static final int TYPE = 0x01;

        @Override
        public void write(OctetWriter out) {
            transaction.write(out);
            out.octet(TYPE).octet(userData.length()).octets(userData);
        }
    }

    /** CP-ACK. TS 24.011 7.2.2. */
    record CpAck(Transaction transaction) implements CpMessage {

        static final int TYPE = 0x04;

        @Override
        public void write(OctetWriter out) {
            transaction.write(out);
            out.octet(TYPE);
        }
    }

    /**
     * CP-ERROR. TS 24.011 7.2.3.
     *
     * @param cause see {@link CpCause}; kept as it came
     */
    record CpError(Transaction transaction, int cause) implements CpMessage {

        static final int TYPE = 0x10;

        @Override
        public void write(OctetWriter out) {
            transaction.write(out);
            out.octet(TYPE).octet(cause);
        }
    }
}
