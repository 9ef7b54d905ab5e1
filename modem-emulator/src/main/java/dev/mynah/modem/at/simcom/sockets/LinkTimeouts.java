package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPTIMEOUT}: how long opening a link may take; the other two are not used up here. */
final class LinkTimeouts implements AtCommand<AtPort> {
    private static final IntParameter NETOPEN =
            IntParameter.of("netopen_timeout", 3000, 120_000).orElse(120_000);
    private static final IntParameter CIPOPEN =
            IntParameter.of("cipopen_timeout", 3000, 120_000).orElse(120_000);
    private static final IntParameter CIPSEND =
            IntParameter.of("cipsend_timeout", 3000, 120_000).orElse(120_000);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPTIMEOUT")
                .set(NETOPEN, CIPOPEN, CIPSEND)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable.of(port).timeouts = new int[] {given.get(NETOPEN), given.get(CIPOPEN), given.get(CIPSEND)};
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        int[] timeouts = LinkTable.of(port).timeouts;
        return Answer.line(
                Line.of("+CIPTIMEOUT").add(timeouts[0]).add(timeouts[1]).add(timeouts[2]));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "patience with opening";
    }
}
