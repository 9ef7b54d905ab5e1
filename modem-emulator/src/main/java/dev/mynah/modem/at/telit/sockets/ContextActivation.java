package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.net.InetAddress;

/** {@code #SGACT}: activates a context and tells its address, or deactivates it. */
final class ContextActivation implements AtCommand<AtPort> {
    private static final IntParameter CID = IntParameter.of("cid", 1, PacketData.LAST_CONTEXT);
    private static final FlagParameter STATE = FlagParameter.of("stat");

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SGACT").set(CID, STATE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(CID);
        return given.get(STATE)
                ? Pending.of(port.packetData().activate(cid), done -> Answer.line("#SGACT: " + address(port, cid)))
                : Pending.ok(port.packetData().deactivate(cid));
    }

    private static String address(AtPort port, int cid) {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .flatMap(PacketData.Context::bearer)
                .flatMap(it -> it.addresses().stream().findFirst())
                .map(InetAddress::getHostAddress)
                .orElse("");
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.packetData().contexts().stream()
                .map(it -> "#SGACT: " + it.cid() + "," + (it.bearer().isPresent() ? 1 : 0))
                .toList());
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "activate a context";
    }
}
