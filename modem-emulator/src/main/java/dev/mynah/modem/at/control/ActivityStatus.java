package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +CPAS}: ready, ringing, in a call, or asleep at minimum functionality. TS 27.007 8.1. */
final class ActivityStatus implements AtCommand<AtPort> {
    private static final int READY = 0;
    private static final int RINGING = 3;
    private static final int CALL_IN_PROGRESS = 4;
    private static final int ASLEEP = 5;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPAS").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(Line.of("+CPAS").add(status(port)));
    }

    private static int status(AtPort port) {
        if (port.subscription().functionality() == Functionality.MINIMUM) {
            return ASLEEP;
        }
        List<Call> calls = port.subscription().calls().list();
        if (calls.isEmpty()) {
            return READY;
        }
        return calls.stream().allMatch(it -> it.state() == State.INCOMING) ? RINGING : CALL_IN_PROGRESS;
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CPAS: (%d,%d,%d,%d)".formatted(READY, RINGING, CALL_IN_PROGRESS, ASLEEP));
    }

    @Override
    public String clause() {
        return "27.007 8.1";
    }

    @Override
    public String summary() {
        return "activity status";
    }
}
