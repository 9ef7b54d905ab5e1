package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.time.Duration;

/** {@code +CAPD}: ends the alarm that sounds, or puts it off for some seconds. TS 27.007 8.39. */
final class PostponeAlarm implements AtCommand<AtPort> {
    private static final IntParameter SEC = IntParameter.of("sec", 0, 3600).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CAPD").set(SEC).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.ok(port.modem().alarms().postpone(Duration.ofSeconds(given.get(SEC))));
    }

    @Override
    public String clause() {
        return "27.007 8.39";
    }

    @Override
    public String summary() {
        return "put off or end the alarm that sounds";
    }
}
