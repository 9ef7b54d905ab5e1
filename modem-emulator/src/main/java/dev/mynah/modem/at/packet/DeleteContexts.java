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
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** {@code +CGDEL}: deletes a context that is not active, or all of those; tells which. TS 27.007 10.1.29. */
final class DeleteContexts implements AtCommand<AtPort> {
    private static final IntParameter CID = Contexts.CID.optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGDEL").execute().set(CID).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return deleteAll(port.packetData());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PacketData data = port.packetData();
        return given.find(CID)
                .map(cid -> Contexts.find(data, cid).filter(Contexts::active).isPresent()
                        ? Answer.error(CmeError.OPERATION_NOT_ALLOWED)
                        : Pending.of(
                                data.undefine(cid),
                                done -> Answer.line(Line.of("+CGDEL").add(cid))))
                .orElseGet(() -> deleteAll(data));
    }

    /** The one an LTE attach needs stays. */
    private static Answer deleteAll(PacketData data) {
        List<Integer> deleted = new ArrayList<>();
        Future<Void> all = Future.succeededFuture();
        for (PacketData.Context context : data.contexts()) {
            if (!Contexts.active(context) && context.cid() != data.nextAttachContext()) {
                all = all.compose(before -> data.undefine(context.cid()).onSuccess(done -> deleted.add(context.cid())));
            }
        }
        return Pending.of(all, done -> {
            Line line = Line.of("+CGDEL");
            deleted.forEach(line::add);
            return deleted.isEmpty() ? Answer.ok() : Answer.line(line);
        });
    }

    @Override
    public String clause() {
        return "27.007 10.1.29";
    }

    @Override
    public String summary() {
        return "delete contexts";
    }
}
