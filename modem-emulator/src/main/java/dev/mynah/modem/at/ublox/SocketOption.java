package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +USOSO}: an option of a socket. The one there is is that TCP sends at once (level 6, option 1): it always does, so that it can
 * be asked for and not be given up.
 */
final class SocketOption implements AtCommand<AtPort> {
    private static final int TCP = 6;
    private static final int NO_DELAY = 1;
    private static final int ON = 1;
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final IntParameter LEVEL = IntParameter.oneOf("level", TCP);
    private static final IntParameter OPTION = IntParameter.oneOf("opt_name", NO_DELAY);
    private static final IntParameter VALUE = IntParameter.oneOf("opt_val", ON);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOSO").set(SOCKET, LEVEL, OPTION, VALUE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        return ports.find(given.get(SOCKET)).filter(PortSocket::stream).isPresent()
                ? Answer.ok()
                : SocketFailures.noSocket(ports);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "option of a socket: TCP sends at once";
    }
}
