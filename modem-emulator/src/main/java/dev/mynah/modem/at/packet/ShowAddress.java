package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;
import java.util.Optional;

/** {@code +CGPADDR}: the addresses of contexts. TS 27.007 10.1.14. */
final class ShowAddress implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGPADDR")
                .execute()
                .set()
                .repeating(Contexts.CID)
                .test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return show(port, List.of());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return show(port, given.all(Contexts.CID));
    }

    private static Answer show(AtPort port, List<Integer> named) {
        PacketData data = port.packetData();
        return Answer.lines(Contexts.orAll(named, data).stream()
                .map(cid -> Contexts.find(data, cid))
                .flatMap(Optional::stream)
                .map(context -> line(port, context))
                .toList());
    }

    private static String line(AtPort port, PacketData.Context context) {
        Line line = Line.of("+CGPADDR").add(context.cid());
        context.bearer()
                .ifPresent(bearer -> bearer.addresses().forEach(address -> line.add(Addresses.written(port, address))));
        return line.toString();
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGPADDR: " + Contexts.listed(port.packetData(), defined -> true));
    }

    @Override
    public String clause() {
        return "27.007 10.1.14";
    }

    @Override
    public String summary() {
        return "addresses of contexts";
    }
}
