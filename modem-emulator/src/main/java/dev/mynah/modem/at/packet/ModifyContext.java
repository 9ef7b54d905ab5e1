package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.List;

/** {@code +CGCMOD}: asks for what {@code +CGTFT} and {@code +CGEQOS} have said since of active contexts. TS 27.007 10.1.11. */
final class ModifyContext implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGCMOD")
                .execute()
                .set()
                .repeating(Contexts.CID)
                .test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return modify(port.packetData(), List.of());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return modify(port.packetData(), given.all(Contexts.CID));
    }

    /** One after the other, and no further than the first that is refused; without a number all that can be. */
    private static Answer modify(PacketData data, List<Integer> named) {
        List<Integer> cids = named.isEmpty()
                ? data.secondaryContexts().stream()
                        .filter(context -> context.bearer().isPresent())
                        .map(PacketData.SecondaryContext::cid)
                        .toList()
                : named;
        Future<Void> done = Future.succeededFuture();
        for (int cid : cids) {
            done = done.compose(before -> data.modify(cid));
        }
        return Pending.ok(done);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGCMOD: " + Contexts.active(port.packetData()));
    }

    @Override
    public String clause() {
        return "27.007 10.1.11";
    }

    @Override
    public String summary() {
        return "change active contexts";
    }
}
