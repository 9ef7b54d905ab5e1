package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;

/**
 * {@code +CPIN}: PINs without quotes, and a second one while none is asked for changes the first. A card whose ICCID cannot be
 * read is none for the HAL, which asks for it at once and bears no error then.
 */
final class CardState implements AtCommand<AtPort> {
    private static final StringParameter PIN =
            StringParameter.of("pin", 8).quotesOptional().secret();
    private static final StringParameter NEW_PIN =
            StringParameter.of("newpin", 8).quotesOptional().secret().optional();

    private final AtCommand<AtPort> standard = Reworded.standard("+CPIN");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPIN").set(PIN, NEW_PIN).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<String> newPin = given.find(NEW_PIN);
        if (port.sim().state() == SimState.READY && newPin.isPresent()) {
            return Pending.ok(port.sim().change(PinKey.PIN1, given.get(PIN), newPin.get()));
        }
        String second = newPin.map(it -> ",\"" + it + "\"").orElse("");
        return Translated.set(standard, port, "\"" + given.get(PIN) + "\"" + second);
    }

    @Override
    public Answer read(AtPort port) {
        return port.sim().iccid().isEmpty() ? Answer.error(CmeError.SIM_NOT_INSERTED) : standard.read(port);
    }

    @Override
    public String clause() {
        return "27.007 8.3";
    }

    @Override
    public String summary() {
        return "enter PIN, or PUK and new PIN; change the PIN";
    }
}
