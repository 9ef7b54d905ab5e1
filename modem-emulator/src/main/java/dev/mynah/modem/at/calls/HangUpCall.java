package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CHUP}: ends the call. Where there is none, that is so already. TS 27.007 6.5. */
final class HangUpCall implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CHUP").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return hangUp(port);
    }

    static Answer hangUp(AtPort port) {
        return Answer.later(port.subscription()
                .calls()
                .hangUp()
                .map(Answer.ok())
                .otherwise(Answer.ok())
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "27.007 6.5";
    }

    @Override
    public String summary() {
        return "hang up a call";
    }
}
