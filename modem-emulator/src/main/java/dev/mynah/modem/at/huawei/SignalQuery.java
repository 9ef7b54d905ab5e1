package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code ^HCSQ}: signal by the measures of its technology. */
final class SignalQuery implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("^HCSQ").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(SignalLine.of(port.network().signal()));
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "signal";
    }
}
