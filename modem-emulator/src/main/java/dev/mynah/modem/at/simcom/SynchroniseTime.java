package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.sockets.OpenFailure;
import dev.mynah.modem.at.sockets.TimeRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** {@code +CNTP}: names a time server and a zone; then has the modem ask it for the time, and set its clock by it. */
final class SynchroniseTime implements AtCommand<AtPort> {
    private static final int QUARTER = 15 * 60;
    private static final int PORT = 123;
    private static final StringParameter HOST = StringParameter.of("host", 253);
    private static final IntParameter ZONE =
            IntParameter.of("timezone", -47, 48).orElse(0);

    private record Server(String host, ZoneOffset zone) {}

    private final Setting<Optional<Server>> server = Setting.memory(Optional.empty());
    private final ToIntFunction<AtPort> context;
    private final int done;
    private final ToIntFunction<OpenFailure.Why> failure;

    /**
     * @param context the one the server is reached by
     * @param done what says that the clock is set
     * @param failure what says why not
     */
    SynchroniseTime(ToIntFunction<AtPort> context, int done, ToIntFunction<OpenFailure.Why> failure) {
        this.context = context;
        this.done = done;
        this.failure = failure;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNTP").execute().set(HOST, ZONE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(given.get(ZONE) * QUARTER);
        port.set(server, Optional.of(new Server(given.get(HOST), zone)));
        return Answer.ok();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Server chosen = port.get(server).orElse(null);
        if (chosen == null) {
            return Answer.error();
        }
        TimeRequest.ask(port.sockets(), port.modem().timeline(), context.applyAsInt(port), chosen.host(), PORT)
                .onSuccess(time -> told(port, time, chosen.zone()))
                .onFailure(why -> tell(port, failure.applyAsInt(OpenFailure.why(why))));
        return Answer.ok();
    }

    private void told(AtPort port, Instant time, ZoneOffset zone) {
        port.modem().clock().set(time.atOffset(zone));
        tell(port, done);
    }

    private static void tell(AtPort port, int result) {
        port.report("+CNTP: " + result);
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "set the clock by a time server";
    }
}
