package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** {@code +QIACT}: activates a context for the module's own sockets. One that is active already is as it should be. */
final class ActivateModuleContext implements AtCommand<AtPort> {
    private static final int ACTIVATED = 1;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIACT").set(ModuleContexts.ID).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int id = given.get(ModuleContexts.ID);
        return ModuleContexts.active(port, id)
                ? Answer.ok()
                : Pending.ok(port.packetData().activate(id));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.packetData().contexts().stream()
                .flatMap(it -> it.bearer().map(bearer -> line(it, bearer)).stream())
                .toList());
    }

    private static String line(PacketData.Context context, PacketData.Bearer bearer) {
        List<InetAddress> addresses = bearer.addresses();
        boolean four = addresses.stream().anyMatch(Inet4Address.class::isInstance);
        boolean six = addresses.stream().anyMatch(it -> !(it instanceof Inet4Address));
        Line line = Line.of("+QIACT").add(context.cid()).add(ACTIVATED).add(four && six ? 3 : six ? 2 : 1);
        addresses.forEach(it -> line.add(written(it)));
        return line.toString();
    }

    private static String written(InetAddress address) {
        String text = Optional.ofNullable(address.getHostAddress()).orElse("");
        return address instanceof Inet4Address ? text : text.replaceFirst("%.*", "");
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "activate a context for the module's own use";
    }
}
