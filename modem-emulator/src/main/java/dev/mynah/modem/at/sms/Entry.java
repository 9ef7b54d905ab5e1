package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmsError;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsSubmitReport;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** A message that a host enters at the prompt, in the mode the line is in. TS 27.005 3.5.1, 4.3. */
final class Entry {
    /** Of a TPDU, TS 23.040 9.2.2. */
    private static final int MOST_OCTETS = 164;

    private Entry() {}

    /**
     * Asks for it.
     *
     * @param to the length of the TPDU in PDU mode, the receiver's number in text mode
     * @param then what to do with service centre and TPDU
     */
    static Answer of(AtPort port, String to, Optional<Integer> type, BiFunction<RpAddress, Octets, Answer> then) {
        return MessageSettings.text(port) ? text(port, to, type, then) : pdu(to, then);
    }

    private static Answer pdu(String length, BiFunction<RpAddress, Octets, Answer> then) {
        Answer invalid = Answer.error(CmsError.INVALID_PDU_MODE_PARAMETER);
        if (!length.matches("[0-9]{1,3}") || Integer.parseInt(length) > MOST_OCTETS) {
            return invalid;
        }
        return Answer.prompt(
                Pdu.LONGEST,
                invalid,
                entered -> Pdu.read(entered, Integer.parseInt(length))
                        .map(it -> then.apply(it.serviceCentre(), it.tpdu()))
                        .orElse(invalid));
    }

    private static Answer text(
            AtPort port, String to, Optional<Integer> type, BiFunction<RpAddress, Octets, Answer> then) {
        Answer invalid = Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER);
        Optional<SmsAddress> address = TextMode.address(port, to, type);
        if (address.isEmpty()) {
            return invalid;
        }
        return Answer.prompt(
                TextMode.LONGEST,
                invalid,
                entered -> TextMode.submit(port, address.get(), entered)
                        .map(it -> then.apply(RpAddress.NONE, it))
                        .orElse(invalid));
    }

    /** {@code <scts>} in text mode, {@code <ackpdu>} in PDU mode. */
    static void acknowledged(AtPort port, Line line, Octets report) {
        if (!MessageSettings.text(port)) {
            line.add(report.toString().toUpperCase(Locale.ROOT));
        } else {
            Tpdu.decode(report, Tpdu.Carrier.ACK_TO_MOBILE)
                    .value()
                    .filter(SmsSubmitReport.class::isInstance)
                    .ifPresent(it -> line.add(TextMode.time(((SmsSubmitReport) it).time())));
        }
    }
}
