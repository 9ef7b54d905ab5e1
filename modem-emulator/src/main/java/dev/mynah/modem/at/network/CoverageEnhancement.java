package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CRCES}: how far coverage is enhanced in the serving cell. No cell of our air repeats what it sends for those in cellars,
 * so that it is not, whatever the technology. TS 27.007 8.77.
 */
final class CoverageEnhancement implements AtCommand<AtPort> {
    private static final int NONE = 0;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CRCES").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(Line.of("+CRCES").add(NONE).add(NONE).add(NONE));
    }

    @Override
    public String clause() {
        return "27.007 8.77";
    }

    @Override
    public String summary() {
        return "coverage enhancement status: there is none";
    }
}
