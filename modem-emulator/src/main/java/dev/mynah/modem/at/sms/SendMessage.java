package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;

/** {@code +CMGS}: sends what is entered at the prompt. TS 27.005 3.5.1, 4.3. */
final class SendMessage implements AtCommand<AtPort> {
    /** The length of a TPDU in PDU mode, a number in text mode. */
    private static final StringParameter DA =
            StringParameter.of("length or da", 84).quotesOptional();

    private static final IntParameter TODA = IntParameter.of("toda", 128, 255).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGS").set(DA, TODA).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (given.get(DA).isEmpty() && MessageSettings.text(port)) {
            return Answer.error(
                    CmsError.INVALID_TEXT_MODE_PARAMETER); // to be written it may be to nobody, to be sent not
        }
        return Entry.of(
                port,
                given.get(DA),
                given.find(TODA),
                (serviceCentre, tpdu) -> send(port, "+CMGS", serviceCentre, tpdu));
    }

    /** The reference, and in service 1 what the service centre said. */
    static Answer send(AtPort port, String name, RpAddress serviceCentre, Octets tpdu) {
        return MessageErrors.pending(port.messages().send(serviceCentre, tpdu), sent -> {
            Line line = Line.of(name).add(sent.reference());
            if (port.get(MessageSettings.SERVICE) == 1) {
                sent.report().ifPresent(report -> Entry.acknowledged(port, line, report));
            }
            return Answer.line(line);
        });
    }

    @Override
    public String clause() {
        return "27.005 3.5.1";
    }

    @Override
    public String summary() {
        return "send a message";
    }
}
