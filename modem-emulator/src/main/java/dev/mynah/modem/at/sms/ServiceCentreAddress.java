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
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;

/** {@code +CSCA}: the usual service centre, which the card keeps. TS 27.005 3.3.1. */
final class ServiceCentreAddress implements AtCommand<AtPort> {
    private static final StringParameter SCA = StringParameter.of("sca", 84);
    private static final IntParameter TOSCA = IntParameter.of("tosca", 128, 255).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSCA").set(SCA, TOSCA).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<SmsAddress> address = TextMode.address(port, given.get(SCA), given.find(TOSCA))
                .filter(it -> !it.text().isEmpty() && it.type() != SmsAddress.TypeOfNumber.ALPHANUMERIC);
        return address.map(it -> MessageErrors.pending(
                        port.messages().serviceCentre(new RpAddress(it.kind(), it.text())), done -> Answer.ok()))
                .orElse(Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER));
    }

    @Override
    public Answer read(AtPort port) {
        RpAddress address = port.messages().serviceCentre().orElse(RpAddress.number(""));
        return Answer.line(
                Line.of("+CSCA").text(address.display(), port.alphabet()).add(address.kind()));
    }

    @Override
    public String clause() {
        return "27.005 3.3.1";
    }

    @Override
    public String summary() {
        return "service centre";
    }
}
