package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CEER}: how the last call ended, in words of TS 24.008 annex H. TS 27.007 6.10. */
final class ErrorReport implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEER").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line("+CEER: "
                + port.subscription().calls().lastEnd().map(ErrorReport::words).orElse("No call has ended yet"));
    }

    private static String words(CallEnd end) {
        return "Cause " + end.cause() + ": " + end.meaning();
    }

    @Override
    public String clause() {
        return "27.007 6.10";
    }

    @Override
    public String summary() {
        return "how the last call ended";
    }
}
