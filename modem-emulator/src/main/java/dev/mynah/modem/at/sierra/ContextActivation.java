package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.List;

/** {@code !SCACT}: activates or deactivates a context, the first where none is named; one that is so already is as it should be. */
final class ContextActivation implements AtCommand<AtPort> {
    private static final FlagParameter STATE = FlagParameter.of("state");
    private static final IntParameter PROFILE =
            IntParameter.of("pid", 1, PacketData.LAST_CONTEXT).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("!SCACT").set(STATE, PROFILE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PacketData data = port.packetData();
        int cid = given.find(PROFILE).orElse(PacketData.ATTACH_CONTEXT);
        boolean active = data.contexts().stream()
                .anyMatch(it -> it.cid() == cid && it.bearer().isPresent());
        boolean wanted = given.get(STATE);
        return active == wanted ? Answer.ok() : Pending.ok(wanted ? data.activate(cid) : data.deactivate(cid));
    }

    @Override
    public Answer read(AtPort port) {
        List<String> lines = port.packetData().contexts().stream()
                .map(it -> Line.of("!SCACT")
                        .add(it.cid())
                        .add(it.bearer().isPresent() ? 1 : 0)
                        .toString())
                .toList();
        return Answer.lines(lines);
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "activate a context";
    }
}
