package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;
import java.util.Optional;
import java.util.function.Function;

/** What a standard command says, behind a name of its own: {@code #CGMM: <model>}. */
record Named(String name, String summary, Function<AtPort, Optional<String>> said) implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended(name).execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return said.apply(port).map(it -> Answer.line(name + ": " + it)).orElseGet(() -> SimErrors.of(port));
    }

    @Override
    public String clause() {
        return "Telit";
    }
}
