package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.bit;
import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * SMS-STATUS-REPORT: what has become of a message that was sent. TS 23.040 9.2.2.3.
 *
 * @param moreMessages whether the service centre has more
 * @param loopPrevention whether it has been forwarded and must not be again
 * @param toCommand whether it answers an SMS-COMMAND and not a submission
 * @param reference TP-MR of what it tells of
 * @param submitted when the service centre got that
 * @param discharged when it was delivered, or given up, or last tried
 * @param status TP-ST (TS 23.040 9.2.3.15)
 */
public record SmsStatusReport(
        boolean moreMessages,
        boolean loopPrevention,
        boolean toCommand,
        int reference,
        SmsAddress recipient,
        ServiceCentreTime submitted,
        ServiceCentreTime discharged,
        int status,
        ReportParameters parameters)
        implements Tpdu {

    static final int TYPE = 2;

    public SmsStatusReport withMore(boolean more) {
        return new SmsStatusReport(
                more, loopPrevention, toCommand, reference, recipient, submitted, discharged, status, parameters);
    }

    static SmsStatusReport read(int first, OctetReader in) {
        int reference = in.octet();
        SmsAddress recipient = SmsAddress.read(in);
        ServiceCentreTime submitted = ServiceCentreTime.read(in);
        ServiceCentreTime discharged = ServiceCentreTime.read(in);
        int status = in.octet();
        // Without optional parameters there is no indicator either.
        int indicator = in.hasMore() ? ReportParameters.readIndicator(in) : 0;
        return new SmsStatusReport(
                !has(first, FirstOctet.NO_MORE_MESSAGES),
                has(first, FirstOctet.LOOP_PREVENTION),
                has(first, FirstOctet.STATUS_REPORT),
                reference,
                recipient,
                submitted,
                discharged,
                status,
                ReportParameters.read(indicator, has(first, FirstOctet.HEADER), in));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(TYPE
                | bit(!moreMessages, FirstOctet.NO_MORE_MESSAGES)
                | bit(loopPrevention, FirstOctet.LOOP_PREVENTION)
                | bit(toCommand, FirstOctet.STATUS_REPORT)
                | bit(parameters.hasHeader(), FirstOctet.HEADER));
        out.octet(reference);
        recipient.write(out);
        submitted.write(out);
        discharged.write(out);
        out.octet(status);
        if (parameters.indicator() != 0) {
            out.octet(parameters.indicator());
            parameters.write(out);
        }
    }
}
