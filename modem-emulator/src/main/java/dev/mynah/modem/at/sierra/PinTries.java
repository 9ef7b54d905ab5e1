package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code +CPINC}: tries left for the PIN, the second PIN, and what unblocks each. */
final class PinTries implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPINC").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        if (!port.sim().state().accessible()) {
            return SimErrors.of(port);
        }
        PinStatus first = port.sim().pin(PinKey.PIN1);
        PinStatus second = port.sim().pin(PinKey.PIN2);
        return Answer.line(Line.of("+CPINC")
                .add(first.pinTries())
                .add(second.pinTries())
                .add(first.pukTries())
                .add(second.pukTries()));
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "tries left";
    }
}
