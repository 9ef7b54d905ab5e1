package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +GCAP}: the sets of commands there are more of: those of 3GPP. V.250 6.1.9. */
final class CapabilityList implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+GCAP").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(Line.of("+GCAP").raw("+CGSM"));
    }

    @Override
    public String clause() {
        return "V.250 6.1.9";
    }

    @Override
    public String summary() {
        return "capabilities";
    }
}
