package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code I}: who the module is, line by line; with 0 the model alone. */
final class Product implements AtCommand<AtPort> {
    private static final IntParameter VALUE = IntParameter.oneOf("value", 0).optional();

    @Override
    public Syntax syntax() {
        return Syntax.basic("I").value(VALUE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        ModemIdentity identity = port.modem().identity();
        if (given.has(VALUE)) {
            return Answer.line(identity.model());
        }
        return Answer.lines(List.of(
                "Manufacturer: " + identity.manufacturer(),
                "Model: " + identity.model(),
                "Revision: " + identity.revision(),
                "SVN: " + port.subscription().softwareVersion(),
                "IMEI: " + port.subscription().imei()));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "manufacturer, model, revision and IMEI";
    }
}
