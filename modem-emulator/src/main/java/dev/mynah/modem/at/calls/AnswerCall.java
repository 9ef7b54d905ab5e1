package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code A}: answers. TS 27.007 6.5, V.250 6.3.5. */
final class AnswerCall implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.basic("A").endingLine();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.later(port.subscription()
                .calls()
                .answer()
                .map(Answer.ok())
                .otherwise(Answer.result(ResultCode.NO_CARRIER))
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "V.250 6.3.5";
    }

    @Override
    public String summary() {
        return "answer a call";
    }
}
