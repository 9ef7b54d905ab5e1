package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.WallClock;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CCLK}: the local time the network sent, moved on since; without one, if {@code +CTZU} says so, or when a host has set it
 * since, the modem's own clock. TS 27.007 8.15.
 */
final class Clock implements AtCommand<AtPort> {
    private static final StringParameter TIME = StringParameter.of("time", 20);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCLK").set(TIME).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        WallClock clock = port.modem().clock();
        return ClockText.parse(given.get(TIME), clock.now().getOffset())
                .map(time -> {
                    clock.set(time);
                    return Answer.ok();
                })
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    @Override
    public Answer read(AtPort port) {
        WallClock clock = port.modem().clock();
        return Answer.line(Line.of("+CCLK")
                .add(ClockText.of(port.network()
                        .time()
                        .filter(sent -> port.get(AutomaticTimeZone.FOLLOWED) && !clock.setSinceNetworkTime())
                        .map(NetworkTime::local)
                        .orElseGet(clock::now))));
    }

    @Override
    public String clause() {
        return "27.007 8.15";
    }

    @Override
    public String summary() {
        return "time of day";
    }
}
