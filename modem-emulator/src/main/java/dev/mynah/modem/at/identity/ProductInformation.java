package dev.mynah.modem.at.identity;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code I}: manufacturer, model and revision. V.250 6.1.3 leaves the text and the numbers to the manufacturer. */
final class ProductInformation implements AtCommand<AtPort> {
    private static final IntParameter VALUE = IntParameter.of("value", 0, 9).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("I").value(VALUE);
    }

    @Override
    public String clause() {
        return "V.250 6.1.3";
    }

    @Override
    public String summary() {
        return "manufacturer, model and revision";
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        ModemIdentity identity = port.modem().identity();
        return Answer.lines(List.of(identity.manufacturer(), identity.model(), "Revision: " + identity.revision()));
    }
}
