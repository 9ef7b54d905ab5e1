package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.bit;
import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * SMS-COMMAND: what a mobile wants done with a message it sent before. TS 23.040 9.2.2.4.
 *
 * @param statusReport whether the sender wants a report
 * @param hasHeader whether the command's data begin with a header
 * @param reference TP-MR of the command
 * @param protocolIdentifier TP-PID
 * @param type TP-CT: 0 enquiry, 1 cancel the status report, 2 delete the message, 3 enable the status report
 * @param number TP-MN, the reference of the message meant
 * @param data TP-CD, at most 156 octets
 */
public record SmsCommand(
        boolean statusReport,
        boolean hasHeader,
        int reference,
        int protocolIdentifier,
        int type,
        int number,
        SmsAddress destination,
        Octets data)
        implements Tpdu {

    static final int TYPE = 2;

    /** The most data a command can have. */
    public static final int MOST_OCTETS = 156;

    static SmsCommand read(int first, OctetReader in) {
        int reference = in.octet();
        int protocolIdentifier = in.octet();
        int type = in.octet();
        int number = in.octet();
        SmsAddress destination = SmsAddress.read(in);
        int length = in.octet();
        if (length > MOST_OCTETS) {
            throw in.malformed("command data of " + length);
        }
        return new SmsCommand(
                has(first, FirstOctet.STATUS_REPORT),
                has(first, FirstOctet.HEADER),
                reference,
                protocolIdentifier,
                type,
                number,
                destination,
                in.octets(length));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(TYPE | bit(statusReport, FirstOctet.STATUS_REPORT) | bit(hasHeader, FirstOctet.HEADER));
        out.octet(reference).octet(protocolIdentifier).octet(type).octet(number);
        destination.write(out);
        out.octet(data.length()).octets(data);
    }
}
