package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSMS}: which service: 0 as in GSM phase 2, 1 with acknowledgement by the host. TS 27.005 3.2.1. */
final class MessageServiceSelection implements AtCommand<AtPort> {
    private static final IntParameter SERVICE = IntParameter.of("service", 0, 1);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSMS").set(SERVICE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MessageSettings.SERVICE, given.get(SERVICE));
        return Answer.line(supported(Line.of("+CSMS")));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(supported(Line.of("+CSMS").add(port.get(MessageSettings.SERVICE))));
    }

    /** Received, sent and broadcast. */
    private static Line supported(Line line) {
        return line.add(1).add(1).add(1);
    }

    @Override
    public String clause() {
        return "27.005 3.2.1";
    }

    @Override
    public String summary() {
        return "select the message service";
    }
}
