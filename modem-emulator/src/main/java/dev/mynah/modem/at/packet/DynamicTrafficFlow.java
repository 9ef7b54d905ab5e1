package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +CGTFTRDP}: the filters the network and the modem agreed on. TS 27.007 10.1.25. */
final class DynamicTrafficFlow implements AtCommand<AtPort> {
    private static final IntParameter CID = Contexts.CID.optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGTFTRDP").execute().set(CID).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return show(port.packetData(), Optional.empty());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return show(port.packetData(), given.find(CID));
    }

    /** The network's own identifier of a filter is the same as that of the filter here. */
    private static Answer show(PacketData data, Optional<Integer> cid) {
        return Answer.lines(data.secondaryContexts().stream()
                .filter(context -> cid.isEmpty() || cid.get() == context.cid())
                .flatMap(context -> context.bearer().stream()
                        .flatMap(bearer -> bearer.filters().stream())
                        .map(filter -> FilterWords.local(
                                        FilterWords.conditions(
                                                        Line.of("+CGTFTRDP").add(context.cid()), filter)
                                                .add(filter.id()),
                                        filter)
                                .toString()))
                .toList());
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGTFTRDP: " + Contexts.active(port.packetData()));
    }

    @Override
    public String clause() {
        return "27.007 10.1.25";
    }

    @Override
    public String summary() {
        return "filters of active contexts";
    }
}
