package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.bit;
import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.Optional;

/**
 * SMS-DELIVER-REPORT: what a mobile says to a message it has got. TS 23.040 9.2.2.1a.
 *
 * @param failure TP-FCS, why it didn't take the message; empty when it did
 */
public record SmsDeliverReport(Optional<Integer> failure, ReportParameters parameters) implements Tpdu {

    static final int TYPE = 0;

    static SmsDeliverReport read(int first, boolean error, OctetReader in) {
        if ((first & FirstOctet.TYPE) != TYPE) {
            throw in.malformed("message type " + (first & FirstOctet.TYPE));
        }
        Optional<Integer> failure = error ? Optional.of(in.octet()) : Optional.empty();
        int indicator = ReportParameters.readIndicator(in);
        return new SmsDeliverReport(failure, ReportParameters.read(indicator, has(first, FirstOctet.HEADER), in));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(TYPE | bit(parameters.hasHeader(), FirstOctet.HEADER));
        failure.ifPresent(out::octet);
        out.octet(parameters.indicator());
        parameters.write(out);
    }
}
