package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Datagram;
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
    private static final IntParameter FIRST =
            IntParameter.of("id, or len", 0, 1460).optional();
    private static final IntParameter SECOND = IntParameter.of("len", 1, 1460).optional();
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPRXGET").set(MODE, FIRST, SECOND).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        int mode = given.get(MODE);
        if (mode < READ) {
            stack.manual = mode == 1;
            return Answer.ok();
        }
        int number = stack.several ? given.find(FIRST).orElse(-1) : GprsStack.SINGLE;
        Optional<GprsConnection> connection = stack.find(number);
        if (!stack.manual || connection.isEmpty()) {
            return Answer.error();
        }
        String header = "+CIPRXGET: " + mode + "," + (stack.several ? number + "," : "");
        if (mode == COUNT) {
            return Answer.line(header + connection.get().socket().available());
        }
        int wanted = (stack.several ? given.find(SECOND) : given.find(FIRST)).orElse(1460);
        Optional<Datagram> read = connection.get().read(mode == READ_DIGITS ? wanted / 2 : wanted);
        int left = connection.get().socket().available();
        return read.map(it -> Answer.lines(List.of(
                        header + it.data().length + "," + left,
                        mode == READ_DIGITS ? DIGITS.formatHex(it.data()) : Octets.characters(it.data()))))
                .orElseGet(() -> Answer.line(header + "0,0"));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPRXGET: " + (GprsStack.of(port).manual ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "read data";
    }
}
