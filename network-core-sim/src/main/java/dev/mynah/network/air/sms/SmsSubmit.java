package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.bit;
import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * SMS-SUBMIT: a message a mobile sends. TS 23.040 9.2.2.2.
 *
 * @param rejectDuplicates whether the service centre is to refuse a message with the same reference and destination
 * @param statusReport whether the sender wants a report
 * @param replyPath whether an answer may go through this service centre
 * @param reference TP-MR
 * @param protocolIdentifier TP-PID
 */
public record SmsSubmit(
        boolean rejectDuplicates,
        boolean statusReport,
        boolean replyPath,
        int reference,
        SmsAddress destination,
        int protocolIdentifier,
        DataCodingScheme coding,
        ValidityPeriod validity,
        UserData userData)
        implements Tpdu {

    static final int TYPE = 1;

    static SmsSubmit read(int first, OctetReader in) {
        int reference = in.octet();
        SmsAddress destination = SmsAddress.read(in);
        int protocolIdentifier = in.octet();
        DataCodingScheme coding = new DataCodingScheme(in.octet());
        return new SmsSubmit(
                has(first, FirstOctet.REJECT_DUPLICATES),
                has(first, FirstOctet.STATUS_REPORT),
                has(first, FirstOctet.REPLY_PATH),
                reference,
                destination,
                protocolIdentifier,
                coding,
                ValidityPeriod.read((first & FirstOctet.VALIDITY_FORMAT) >> 3, in),
                UserData.read(has(first, FirstOctet.HEADER), coding, in));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(TYPE
                | bit(rejectDuplicates, FirstOctet.REJECT_DUPLICATES)
                | validity.format() << 3
                | bit(statusReport, FirstOctet.STATUS_REPORT)
                | bit(!userData.header().isEmpty(), FirstOctet.HEADER)
                | bit(replyPath, FirstOctet.REPLY_PATH));
        out.octet(reference);
        destination.write(out);
        out.octet(protocolIdentifier).octet(coding.value());
        validity.write(out);
        userData.write(out);
    }
}
