package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.calls.VoiceDialling;
import dev.mynah.modem.at.packet.DialContext;
import dev.mynah.modem.at.phonebook.BookDialling;
import dev.mynah.modem.at.port.AtPort;

/** {@code D}: dials, also what a telephone book has. Codes of packet data lead to a context; a semicolon makes it a voice call. V.250 6.3.1. */
final class Dial implements AtCommand<AtPort> {
    private static final StringParameter NUMBER = Syntax.dialString("number");

    @Override
    public Syntax syntax() {
        return Syntax.dial(NUMBER);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        String number = given.get(NUMBER);
        return BookDialling.resolve(port, number)
                .map(found -> Answer.later(found.map(
                                it -> it.map(of -> dial(port, of)).orElse(Answer.error(CmeError.NOT_FOUND)))
                        .toCompletionStage()))
                .orElseGet(() -> dial(port, number));
    }

    private static Answer dial(AtPort port, String number) {
        return DialContext.dial(port, number)
                .or(() -> VoiceDialling.dial(port, number))
                .orElseGet(() -> Answer.result(ResultCode.NO_CARRIER));
    }

    @Override
    public String clause() {
        return "V.250 6.3.1";
    }

    @Override
    public String summary() {
        return "dial";
    }
}
