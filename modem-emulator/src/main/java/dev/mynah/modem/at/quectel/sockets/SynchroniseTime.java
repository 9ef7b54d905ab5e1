package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.WallClock;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.TimeRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code +QNTP}: has the modem ask a server for the time, and set its clock by it. */
final class SynchroniseTime implements AtCommand<AtPort> {
    private static final IntParameter CONTEXT_ID = IntParameter.of("contextID", 1, 16);
    private static final StringParameter SERVER = StringParameter.of("server", 253);
    private static final IntParameter PORT = IntParameter.of("port", 1, 65535).orElse(123);
    private static final FlagParameter AUTOSETTIME =
            FlagParameter.of("autosettime").orElse(true);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd,HH:mm:ss");
    private static final int QUARTER = 15 * 60;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QNTP")
                .set(CONTEXT_ID, SERVER, PORT, AUTOSETTIME)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean sets = given.get(AUTOSETTIME);
        TimeRequest.ask(
                        port.sockets(),
                        port.modem().timeline(),
                        given.get(CONTEXT_ID),
                        given.get(SERVER),
                        given.get(PORT))
                .onSuccess(time -> told(port, time, sets))
                .onFailure(failure ->
                        port.report("+QNTP: " + SocketError.of(failure).number()));
        return Answer.ok();
    }

    /** In the zone that the modem's clock is in. */
    private static void told(AtPort port, Instant time, boolean sets) {
        WallClock clock = port.modem().clock();
        OffsetDateTime local = time.atOffset(clock.now().getOffset());
        if (sets) {
            clock.set(local);
        }
        int quarters = local.getOffset().getTotalSeconds() / QUARTER;
        port.report(Line.of("+QNTP")
                .add(0)
                .add(TIME.format(local) + String.format(Locale.ROOT, "%+03d", quarters))
                .toString());
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "set the clock by a time server";
    }
}
