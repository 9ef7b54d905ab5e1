package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CMMS}: keep the connection for messages that follow. TS 27.005 3.5.6. */
final class MoreMessages implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 0, 2).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMMS").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MessageSettings.MORE, given.get(N));
        port.messages().moreToSend(given.get(N) > 0);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CMMS").add(port.messages().moreToSend() ? port.get(MessageSettings.MORE) : 0));
    }

    @Override
    public String clause() {
        return "27.005 3.5.6";
    }

    @Override
    public String summary() {
        return "more messages to send";
    }
}
