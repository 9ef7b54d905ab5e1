package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CPIN}: PINs without quotes, and a line about the card after the right one. Without that line the daemon takes the PIN for
 * wrong.
 */
final class AnsweredPin implements AtCommand<AtPort> {
    private final AtCommand<AtPort> unanswered = new CardState();

    @Override
    public Syntax syntax() {
        return unanswered.syntax();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return answered(port, unanswered.set(port, given));
    }

    private Answer answered(AtPort port, Answer answer) {
        if (answer instanceof Answer.Later later) {
            return new Answer.Later(later.stage().thenApply(it -> answered(port, it)), later.onAbort());
        }
        return answer.equals(Answer.ok()) ? Answer.line("+CPIN: READY") : answer;
    }

    @Override
    public Answer read(AtPort port) {
        return unanswered.read(port);
    }

    @Override
    public String clause() {
        return unanswered.clause();
    }

    @Override
    public String summary() {
        return unanswered.summary() + ", with an answer";
    }
}
