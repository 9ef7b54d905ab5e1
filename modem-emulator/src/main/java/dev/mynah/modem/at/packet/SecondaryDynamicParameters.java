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
import java.util.stream.Collectors;

/** {@code +CGSCONTRDP}: active secondary contexts and their bearers. TS 27.007 10.1.24. */
final class SecondaryDynamicParameters implements AtCommand<AtPort> {
    private static final IntParameter CID = Contexts.CID.optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGSCONTRDP").execute().set(CID).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return show(port.packetData(), Optional.empty());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return show(port.packetData(), given.find(CID));
    }

    private static Answer show(PacketData data, Optional<Integer> cid) {
        return Answer.lines(data.secondaryContexts().stream()
                .filter(context -> cid.isEmpty() || cid.get() == context.cid())
                .flatMap(context -> context.bearer().stream()
                        .map(bearer -> Line.of("+CGSCONTRDP")
                                .add(context.cid())
                                .add(context.primary())
                                .add(bearer.identity())
                                .add(0)
                                .toString()))
                .toList());
    }

    @Override
    public Answer test(AtPort port) {
        String active = port.packetData().secondaryContexts().stream()
                .filter(context -> context.bearer().isPresent())
                .map(context -> Integer.toString(context.cid()))
                .collect(Collectors.joining(",", "(", ")"));
        return Answer.line("+CGSCONTRDP: " + active);
    }

    @Override
    public String clause() {
        return "27.007 10.1.24";
    }

    @Override
    public String summary() {
        return "what the network gave a secondary context";
    }
}
