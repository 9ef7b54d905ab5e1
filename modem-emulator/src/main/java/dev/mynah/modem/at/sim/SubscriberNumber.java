package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code +CNUM}: the subscriber's own numbers from EF.MSISDN. TS 27.007 7.1. */
final class SubscriberNumber implements AtCommand<AtPort> {
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNUM").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        if (port.sim().state() != SimState.READY) {
            return SimErrors.of(port);
        }
        return Answer.lines(port.sim().msisdns().stream()
                .map(number -> Line.of("+CNUM")
                        .omit()
                        .add(number)
                        .add(number.startsWith("+") ? INTERNATIONAL : UNKNOWN)
                        .toString())
                .toList());
    }

    @Override
    public String clause() {
        return "27.007 7.1";
    }

    @Override
    public String summary() {
        return "own numbers";
    }
}
