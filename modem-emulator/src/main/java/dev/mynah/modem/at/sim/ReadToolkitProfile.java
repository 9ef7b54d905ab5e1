package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code +CUSATR}: who does what of the toolkit: 0 the host, 1 the modem, 2 the modem as it left the factory, 3 what the card was
 * told, 4 the services of the USIM (EF.UST), 5 what no host can take from the modem. TS 27.007 12.2.1.
 */
final class ReadToolkitProfile implements AtCommand<AtPort> {
    private static final int LAST = 5;
    private static final int SERVICES = 4;
    private static final IntParameter STORAGE = IntParameter.of("profile_storage", 0, LAST);

    private static final Sim.FileCommand SERVICE_TABLE =
            new Sim.FileCommand(0xB0, 0x6F38, 0, 0, 0, new byte[0], new byte[0]);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSATR").execute().set(STORAGE).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Pending.of(
                services(port),
                services -> Answer.lines(IntStream.rangeClosed(0, LAST)
                        .mapToObj(it -> line(it, it == SERVICES ? services : profile(port, it)))
                        .toList()));
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int storage = given.get(STORAGE);
        return storage == SERVICES
                ? Pending.of(services(port), services -> Answer.lines(List.of(line(storage, services))))
                : Answer.line(line(storage, profile(port, storage)));
    }

    /** Nothing where the file cannot be read. */
    private static Future<byte[]> services(AtPort port) {
        return port.sim().file(SERVICE_TABLE).map(Sim.FileResponse::data);
    }

    private static byte[] profile(AtPort port, int storage) {
        Toolkit toolkit = port.subscription().toolkit();
        return switch (storage) {
            case 0 -> HostProfile.of(port);
            case 1, 2 -> toolkit.ownFeatures();
            case 3 -> toolkit.terminalProfile();
            default -> toolkit.reservedFeatures();
        };
    }

    private static String line(int storage, byte[] profile) {
        return Line.of("+CUSATR").add(storage).hex(profile).toString();
    }

    @Override
    public String clause() {
        return "27.007 12.2.1";
    }

    @Override
    public String summary() {
        return "what host, modem and card do of the toolkit";
    }
}
