package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code I}: the type number of the module, and with 9 the version of its software.
 *
 * @param type as it is printed on the module
 */
record ModelProduct(String type) implements AtCommand<AtPort> {
    private static final int VERSION = 9;
    private static final IntParameter VALUE =
            IntParameter.oneOf("value", 0, VERSION).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("I").value(VALUE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(given.get(VALUE) == VERSION ? port.modem().identity().revision() : type);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "type number, version";
    }
}
