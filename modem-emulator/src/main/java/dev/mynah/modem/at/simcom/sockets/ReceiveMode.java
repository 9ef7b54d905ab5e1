package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.Octets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** {@code +CIPRXGET}: whether data is pushed or read, and reads it. */
final class ReceiveMode implements AtCommand<AtPort> {
    private static final int READ = 2;
    private static final int READ_DIGITS = 3;
    private static final int COUNT = 4;
    private static final IntParameter MODE = IntParameter.of("mode", 0, COUNT);
    private static final IntParameter LINK =
            IntParameter.of("cid", 0, LinkTable.LAST_LINK).optional();
    private static final IntParameter LENGTH = IntParameter.of("len", 1, 1500).orElse(1500);
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPRXGET").set(MODE, LINK, LENGTH).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        int mode = given.get(MODE);
        if (mode < READ) {
            table.manual = mode == 1;
            return Answer.ok();
        }
        Optional<Link> link = given.find(LINK).flatMap(table::find);
        if (!table.manual || link.isEmpty()) {
            return LinkTable.refused(table.manual ? "Connection is not established" : "Operation not supported");
        }
        String header = "+CIPRXGET: " + mode + "," + link.get().number() + ",";
        if (mode == COUNT) {
            return Answer.line(header + link.get().socket().available());
        }
        int most = mode == READ_DIGITS ? given.get(LENGTH) / 2 : given.get(LENGTH);
        return link.get()
                .read(most)
                .map(it -> Answer.lines(List.of(
                        header + it.data().length + "," + link.get().socket().available(),
                        mode == READ_DIGITS ? DIGITS.formatHex(it.data()) : Octets.characters(it.data()))))
                .orElseGet(() -> LinkTable.refused("No data"));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPRXGET: " + (LinkTable.of(port).manual ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "read data";
    }
}
