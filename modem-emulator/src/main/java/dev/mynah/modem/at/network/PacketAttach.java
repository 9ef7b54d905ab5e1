package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Network;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CGATT}: attached to the packet domain or not. TS 27.007 10.1.9. */
final class PacketAttach implements AtCommand<AtPort> {
    private static final FlagParameter STATE = FlagParameter.of("state");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGATT").set(STATE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Network network = port.network();
        if (given.get(STATE) == network.attached()) {
            return Answer.ok();
        }
        return Pending.ok(given.get(STATE) ? network.attach() : network.detach());
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGATT").add(port.network().attached() ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 10.1.9";
    }

    @Override
    public String summary() {
        return "attach to packet data";
    }
}
