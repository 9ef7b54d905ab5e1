package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CALD}: deletes an alarm. TS 27.007 8.38. */
final class DeleteAlarm implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 1, 5);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CALD").set(N).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.ok(port.modem().alarms().delete(given.get(N)));
    }

    @Override
    public String clause() {
        return "27.007 8.38";
    }

    @Override
    public String summary() {
        return "delete an alarm";
    }
}
