package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.bit;
import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.Optional;

/**
 * SMS-SUBMIT-REPORT: what the service centre says to a message it has got. TS 23.040 9.2.2.2a.
 *
 * @param failure TP-FCS, why it didn't take the message; empty when it did
 * @param time when the service centre got it
 */
public record SmsSubmitReport(Optional<Integer> failure, ServiceCentreTime time, ReportParameters parameters)
        implements Tpdu {

    static final int TYPE = 1;

    static SmsSubmitReport read(int first, boolean error, OctetReader in) {
        if ((first & FirstOctet.TYPE) != TYPE) {
            throw in.malformed("message type " + (first & FirstOctet.TYPE));
        }
        Optional<Integer> failure = error ? Optional.of(in.octet()) : Optional.empty();
        int indicator = ReportParameters.readIndicator(in);
        return new SmsSubmitReport(
                failure,
                ServiceCentreTime.read(in),
                ReportParameters.read(indicator, has(first, FirstOctet.HEADER), in));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(TYPE | bit(parameters.hasHeader(), FirstOctet.HEADER));
        failure.ifPresent(out::octet);
        out.octet(parameters.indicator());
        time.write(out);
        parameters.write(out);
    }
}
