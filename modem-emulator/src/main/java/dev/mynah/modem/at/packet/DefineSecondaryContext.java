package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;

/** {@code +CGDSCONT}: a context for some of the packets of another, or none any more. TS 27.007 10.1.2. */
final class DefineSecondaryContext implements AtCommand<AtPort> {
    private static final IntParameter PRIMARY =
            IntParameter.of("p_cid", 1, PacketData.LAST_CONTEXT).optional().refusing(CmeError.INVALID_INDEX);
    private static final IntParameter D_COMP = onlyDefault("d_comp");
    private static final IntParameter H_COMP = onlyDefault("h_comp");
    private static final IntParameter SIGNALLING = onlyDefault("IM_CN_Signalling_Flag_Ind");

    private static IntParameter onlyDefault(String name) {
        return IntParameter.of(name, 0, 0).orElse(0).refusing(CmeError.OPERATION_NOT_SUPPORTED);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGDSCONT")
                .set(Contexts.CID, PRIMARY, D_COMP, H_COMP, SIGNALLING)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(Contexts.CID);
        Optional<Integer> primary = given.find(PRIMARY);
        PacketData data = port.packetData();
        if (primary.isPresent()) {
            return Pending.ok(data.defineSecondary(cid, primary.get()));
        }
        return Contexts.secondary(data, cid).isPresent()
                ? Pending.ok(data.undefine(cid))
                : Answer.error(CmeError.INVALID_INDEX);
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.packetData().secondaryContexts().stream()
                .map(context -> Line.of("+CGDSCONT")
                        .add(context.cid())
                        .add(context.primary())
                        .add(0)
                        .add(0)
                        .add(0)
                        .toString())
                .toList());
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGDSCONT: (1-" + PacketData.LAST_CONTEXT + "),"
                + Contexts.listed(port.packetData(), Contexts::active) + ",(0),(0),(0)");
    }

    @Override
    public String clause() {
        return "27.007 10.1.2";
    }

    @Override
    public String summary() {
        return "define a secondary context";
    }
}
