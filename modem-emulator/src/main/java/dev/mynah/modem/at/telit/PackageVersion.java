package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code #SWPKGV}: the version of the module's software; hosts read the first line, and parts of it have no versions of their own here. */
final class PackageVersion implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("#SWPKGV").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(port.modem().identity().revision());
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "version of the software";
    }
}
