package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code I}: who the module is, line by line. */
final class Product implements AtCommand<AtPort> {
    private static final IntParameter VALUE = IntParameter.of("value", 0, 9).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("I").value(VALUE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        ModemIdentity identity = port.modem().identity();
        return Answer.lines(List.of(
                "Manufacturer: " + identity.manufacturer(),
                "Model: " + identity.model(),
                "Revision: " + identity.revision(),
                "IMEI: " + port.subscription().imei(),
                "+GCAP: +CGSM,+DS,+ES"));
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "manufacturer, model, revision and IMEI";
    }
}
