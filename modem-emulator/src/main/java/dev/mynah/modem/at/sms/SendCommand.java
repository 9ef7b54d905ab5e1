package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsCommand;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;

/** {@code +CMGC}: sends a command about a message sent before. TS 27.005 3.5.5, 4.6. */
final class SendCommand implements AtCommand<AtPort> {
    private static final int STATUS_REPORT = 0x20;
    /** The length of a TPDU in PDU mode, the first octet in text mode. */
    private static final IntParameter FO = IntParameter.of("length or fo", 0, 255);

    private static final IntParameter CT = IntParameter.of("ct", 0, 255).optional();
    private static final IntParameter PID = IntParameter.of("pid", 0, 255).orElse(0);
    private static final IntParameter MN = IntParameter.of("mn", 0, 255).orElse(0);
    private static final StringParameter DA = StringParameter.of("da", 84).orElse("");
    private static final IntParameter TODA = IntParameter.of("toda", 128, 255).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGC").set(FO, CT, PID, MN, DA, TODA).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (!MessageSettings.text(port)) {
            return Entry.of(
                    port,
                    Integer.toString(given.get(FO)),
                    Optional.empty(),
                    (serviceCentre, tpdu) -> SendMessage.send(port, "+CMGC", serviceCentre, tpdu));
        }
        Optional<SmsAddress> to = TextMode.address(port, given.get(DA), given.find(TODA));
        Optional<Integer> type = given.find(CT);
        if (to.isEmpty() || type.isEmpty()) {
            return Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER);
        }
        Answer tooLong = Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER);
        return Answer.prompt(
                TextMode.LONGEST,
                tooLong,
                entered -> Pdu.octets(entered)
                        .filter(data -> data.length() <= SmsCommand.MOST_OCTETS)
                        .map(data -> new SmsCommand(
                                (given.get(FO) & STATUS_REPORT) != 0,
                                false,
                                0,
                                given.get(PID),
                                type.get(),
                                given.get(MN),
                                to.get(),
                                data))
                        .map(command -> SendMessage.send(port, "+CMGC", RpAddress.NONE, command.encode()))
                        .orElse(tooLong));
    }

    @Override
    public String clause() {
        return "27.005 3.5.5";
    }

    @Override
    public String summary() {
        return "send a command";
    }
}
