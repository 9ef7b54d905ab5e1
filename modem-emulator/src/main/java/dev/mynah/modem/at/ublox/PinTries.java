package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code +UPINCNT}: how often each PIN and PUK may still be tried. */
final class PinTries implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+UPINCNT").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        if (!port.sim().state().accessible()) {
            return SimErrors.of(port);
        }
        PinStatus first = port.sim().pin(PinKey.PIN1);
        PinStatus second = port.sim().pin(PinKey.PIN2);
        return Answer.line(Line.of("+UPINCNT")
                .add(first.pinTries())
                .add(second.pinTries())
                .add(first.pukTries())
                .add(second.pukTries()));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "tries left";
    }
}
