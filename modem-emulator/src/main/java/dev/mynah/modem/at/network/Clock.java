package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.at.port.AtPort;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** {@code +CCLK}: the local time the network sent, moved on since; without one, or if {@code +CTZU} says so, the modem's own clock, which runs on UTC and cannot be set. TS 27.007 8.15. */
final class Clock implements AtCommand<AtPort> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yy/MM/dd,HH:mm:ss");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCLK").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        OffsetDateTime time = port.network()
                .time()
                .filter(sent -> port.get(AutomaticTimeZone.FOLLOWED))
                .map(NetworkTime::local)
                .orElseGet(() -> port.modem().timeline().now().atOffset(ZoneOffset.UTC));
        return Answer.line(Line.of("+CCLK").add(TIME.format(time) + TimeZones.quarters(time.getOffset())));
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
