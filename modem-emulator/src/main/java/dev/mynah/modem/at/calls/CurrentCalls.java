package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CLCC}: the calls there are. TS 27.007 7.18. */
final class CurrentCalls implements AtCommand<AtPort> {
    private static final int VOICE = 0;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLCC").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.lines(port.subscription().calls().list().stream()
                .map(CurrentCalls::line)
                .toList());
    }

    private static String line(Call call) {
        Line line = Line.of("+CLCC")
                .add(call.id())
                .add(call.incoming() ? 1 : 0)
                .add(call.state().stat())
                .add(VOICE)
                .add(call.multiparty() ? 1 : 0);
        return (call.number().isEmpty() ? line : line.add(call.number()).add(Numbers.type(call.number()))).toString();
    }

    @Override
    public String clause() {
        return "27.007 7.18";
    }

    @Override
    public String summary() {
        return "list current calls";
    }
}
