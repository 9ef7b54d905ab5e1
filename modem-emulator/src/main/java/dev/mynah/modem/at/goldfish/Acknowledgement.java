package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CNMA}: OK too where nobody waits for it. The HAL acknowledges every message and bears no error; that it has arrived the
 * modem says itself, unless the host has asked for {@code +CSMS=1}, so that a message which comes before Android runs is not the
 * last one.
 */
final class Acknowledgement implements AtCommand<AtPort> {
    private final AtCommand<AtPort> standard = Reworded.standard("+CNMA");

    @Override
    public Syntax syntax() {
        return standard.syntax();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return unlessNobodyWaits(standard.execute(port, given));
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return unlessNobodyWaits(standard.set(port, given));
    }

    private static Answer unlessNobodyWaits(Answer answer) {
        return answer.equals(Answer.error(CmsError.NO_ACKNOWLEDGEMENT_EXPECTED)) ? Answer.ok() : answer;
    }

    @Override
    public Answer test(AtPort port) {
        return standard.test(port);
    }

    @Override
    public String clause() {
        return standard.clause();
    }

    @Override
    public String summary() {
        return standard.summary() + ", expected or not";
    }
}
