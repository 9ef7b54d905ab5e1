package dev.mynah.modem.at.identity;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.function.Function;

/** A command without parameters that says one thing, as {@code +CGMI} does. */
record Identification(String name, String clause, String summary, Function<AtPort, Answer> said)
        implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended(name).execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return said.apply(port);
    }
}
