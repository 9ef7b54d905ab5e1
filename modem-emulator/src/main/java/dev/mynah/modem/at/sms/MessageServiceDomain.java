package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.MessageDomain;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CGSMS}: short messages by the packet domain, the circuit switched one, or one rather than the other. TS 27.007 10.1.21. */
final class MessageServiceDomain implements AtCommand<AtPort> {
    private static final IntParameter SERVICE =
            IntParameter.of("service", 0, 3).orElse(MessageDomain.CIRCUIT_PREFERRED.service());

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGSMS").set(SERVICE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.messages().domain(MessageDomain.of(given.get(SERVICE)));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGSMS").add(port.messages().domain().service()));
    }

    @Override
    public String clause() {
        return "27.007 10.1.21";
    }

    @Override
    public String summary() {
        return "domain of short messages in GSM and UMTS";
    }
}
