package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPMODE}: whether link 0 has the line to itself. */
final class TransparentMode implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPMODE").set(MODE).read().test();
    }

    /** Only before the network is opened. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        if (table.opened) {
            return Answer.error();
        }
        table.transparent = given.get(MODE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPMODE: " + (LinkTable.of(port).transparent ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "transparent mode";
    }
}
