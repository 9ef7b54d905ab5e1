package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +UPSV}: how the serial port saves power, which hosts switch off at first. Here it hears at all times: nothing else can be
 * chosen.
 */
final class PowerSaving implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UPSV").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+UPSV").add(0));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "power saving of the serial port: none";
    }
}
