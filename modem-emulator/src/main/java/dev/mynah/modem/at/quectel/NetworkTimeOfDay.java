package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.at.port.AtPort;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code +QLTS}: the time the network told: as it came, or moved on since, universal or local. */
final class NetworkTimeOfDay implements AtCommand<AtPort> {
    private static final int LOCAL = 2;
    private static final int QUARTER = 15 * 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd,HH:mm:ss");
    private static final IntParameter MODE = IntParameter.of("mode", 0, LOCAL).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QLTS").execute().set(MODE).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return set(port, given);
    }

    /** Without a time there is an empty one. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        int mode = given.get(MODE);
        return Answer.line(
                (mode == 0 ? port.network().timeTold() : port.network().time())
                        .map(it -> line(it, mode == LOCAL))
                        .orElseGet(() -> Line.of("+QLTS").add("")));
    }

    private static Line line(NetworkTime told, boolean local) {
        OffsetDateTime time = local ? told.local() : told.local().withOffsetSameInstant(ZoneOffset.UTC);
        int quarters = told.local().getOffset().getTotalSeconds() / QUARTER;
        return Line.of("+QLTS")
                .add(TIME.format(time) + String.format(Locale.ROOT, "%+03d", quarters) + "," + told.daylightSaving());
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "time the network told";
    }
}
