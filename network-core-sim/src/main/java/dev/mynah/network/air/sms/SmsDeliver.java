package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.bit;
import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * SMS-DELIVER: a message on its way to a mobile. TS 23.040 9.2.2.1.
 *
 * @param moreMessages whether the service centre has more
 * @param loopPrevention whether it has been forwarded and must not be again
 * @param statusReport whether the sender gets a report
 * @param replyPath whether an answer may go through the sender's service centre
 * @param protocolIdentifier TP-PID
 */
public record SmsDeliver(
        boolean moreMessages,
        boolean loopPrevention,
        boolean statusReport,
        boolean replyPath,
        SmsAddress originator,
        int protocolIdentifier,
        DataCodingScheme coding,
        ServiceCentreTime time,
        UserData userData)
        implements Tpdu {

    static final int TYPE = 0;

    /** A message without any of the rarer marks. */
    public static SmsDeliver of(
            SmsAddress originator, DataCodingScheme coding, ServiceCentreTime time, UserData userData) {
        return new SmsDeliver(false, false, false, false, originator, 0, coding, time, userData);
    }

    public SmsDeliver withMore(boolean more) {
        return new SmsDeliver(
                more, loopPrevention, statusReport, replyPath, originator, protocolIdentifier, coding, time, userData);
    }

    public SmsDeliver withStatusReport(boolean wanted) {
        return new SmsDeliver(
                moreMessages,
                loopPrevention,
                wanted,
                replyPath,
                originator,
                protocolIdentifier,
                coding,
                time,
                userData);
    }

    public SmsDeliver withTime(ServiceCentreTime at) {
        return new SmsDeliver(
                moreMessages,
                loopPrevention,
                statusReport,
                replyPath,
                originator,
                protocolIdentifier,
                coding,
                at,
                userData);
    }

    static SmsDeliver read(int first, OctetReader in) {
        SmsAddress originator = SmsAddress.read(in);
        int protocolIdentifier = in.octet();
        DataCodingScheme coding = new DataCodingScheme(in.octet());
        return new SmsDeliver(
                !has(first, FirstOctet.NO_MORE_MESSAGES),
                has(first, FirstOctet.LOOP_PREVENTION),
                has(first, FirstOctet.STATUS_REPORT),
                has(first, FirstOctet.REPLY_PATH),
                originator,
                protocolIdentifier,
                coding,
                ServiceCentreTime.read(in),
                UserData.read(has(first, FirstOctet.HEADER), coding, in));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(TYPE
                | bit(!moreMessages, FirstOctet.NO_MORE_MESSAGES)
                | bit(loopPrevention, FirstOctet.LOOP_PREVENTION)
                | bit(statusReport, FirstOctet.STATUS_REPORT)
                | bit(!userData.header().isEmpty(), FirstOctet.HEADER)
                | bit(replyPath, FirstOctet.REPLY_PATH));
        originator.write(out);
        out.octet(protocolIdentifier).octet(coding.value());
        time.write(out);
        userData.write(out);
    }
}
