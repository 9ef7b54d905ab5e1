package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.port.AtPort;

/** {@code I}: the product code, or with 3 the manufacturer and with 4 the model. */
final class Product implements AtCommand<AtPort> {
    private static final String CODE = "332";
    private static final IntParameter VALUE =
            IntParameter.oneOf("value", 0, 3, 4).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("I").value(VALUE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        ModemIdentity identity = port.modem().identity();
        return Answer.line(
                switch (given.get(VALUE)) {
                    case 3 -> identity.manufacturer();
                    case 4 -> identity.model();
                    default -> CODE;
                });
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "product code, manufacturer, model";
    }
}
