package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** A transfer protocol data unit: what service centre and mobile say to each other (TS 23.040 9.2.2). */
public sealed interface Tpdu
        permits SmsDeliver, SmsDeliverReport, SmsSubmit, SmsSubmitReport, SmsStatusReport, SmsCommand {

    /** Who sends it, and in which message of the relay layer: together with two bits of the first octet that says which one it is. */
    enum Carrier {
        /** RP-DATA from the network. */
        DATA_TO_MOBILE,
        /** RP-DATA from the mobile. */
        DATA_TO_NETWORK,
        /** RP-ACK from the network. */
        ACK_TO_MOBILE,
        /** RP-ACK from the mobile. */
        ACK_TO_NETWORK,
        /** RP-ERROR from the network. */
        ERROR_TO_MOBILE,
        /** RP-ERROR from the mobile. */
        ERROR_TO_NETWORK
    }

    default Octets encode() {
        OctetWriter out = new OctetWriter();
        write(out);
        return out.toOctets();
    }

    /** Appends its octets. */
    void write(OctetWriter out);

    /** Reads one. Octets behind its last field are passed over, as the clause asks. */
    static Decoded<Tpdu> decode(Octets octets, Carrier carrier) {
        return octets.decode(in -> read(in, carrier));
    }

    private static Tpdu read(OctetReader in, Carrier carrier) {
        int first = in.octet();
        int type = first & FirstOctet.TYPE;
        return switch (carrier) {
            // A mobile takes the reserved type for a delivery. TS 23.040 9.2.3.1.
            case DATA_TO_MOBILE ->
                type == SmsStatusReport.TYPE ? SmsStatusReport.read(first, in) : SmsDeliver.read(first, in);
            case DATA_TO_NETWORK ->
                switch (type) {
                    case SmsSubmit.TYPE -> SmsSubmit.read(first, in);
                    case SmsCommand.TYPE -> SmsCommand.read(first, in);
                    default -> throw in.malformed("message type " + type);
                };
            case ACK_TO_MOBILE -> SmsSubmitReport.read(first, false, in);
            case ERROR_TO_MOBILE -> SmsSubmitReport.read(first, true, in);
            case ACK_TO_NETWORK -> SmsDeliverReport.read(first, false, in);
            case ERROR_TO_NETWORK -> SmsDeliverReport.read(first, true, in);
        };
    }
}
