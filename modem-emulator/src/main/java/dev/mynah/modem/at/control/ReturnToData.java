package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code O}: back to the data of a call that the host has escaped from. V.250 6.3.7. */
final class ReturnToData implements AtCommand<AtPort> {
    private static final IntParameter VALUE = IntParameter.of("value", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("O").value(VALUE).endingLine();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return port.dataCall().map(Answer::connect).orElseGet(() -> Answer.result(ResultCode.NO_CARRIER));
    }

    @Override
    public String clause() {
        return "V.250 6.3.7";
    }

    @Override
    public String summary() {
        return "return to data";
    }
}
