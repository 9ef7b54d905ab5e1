package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** {@code +CGACT}: activates and deactivates contexts, attaching first where needed. TS 27.007 10.1.10. */
final class ActivateContext implements AtCommand<AtPort> {
    private static final FlagParameter STATE = FlagParameter.of("state").orElse(true);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGACT")
                .set(STATE)
                .repeating(Contexts.CID)
                .read()
                .test();
    }

    /** One after the other, and no further than the first that is refused. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        PacketData data = port.packetData();
        boolean active = given.get(STATE);
        List<Integer> cids = Contexts.orAll(given.all(Contexts.CID), data);
        // A context for emergency services needs no attach, or brings its own.
        boolean attaches = active
                && !port.network().attached()
                && !cids.stream()
                        .allMatch(cid -> Contexts.find(data, cid)
                                .map(PacketData.Context::emergency)
                                .orElse(false));
        Future<Void> done = attaches ? port.network().attach() : Future.succeededFuture();
        for (int cid : cids) {
            done = done.compose(before -> bring(data, cid, active));
        }
        return Pending.ok(done);
    }

    private static Future<Void> bring(PacketData data, int cid, boolean active) {
        Optional<Boolean> now = Contexts.find(data, cid)
                .map(Contexts::active)
                .or(() -> Contexts.secondary(data, cid).map(it -> it.bearer().isPresent()));
        if (now.isEmpty()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.UNKNOWN_CONTEXT));
        }
        if (now.get() == active) {
            return Future.succeededFuture();
        }
        return active ? data.activate(cid) : data.deactivate(cid);
    }

    @Override
    public Answer read(AtPort port) {
        TreeMap<Integer, Boolean> states = new TreeMap<>();
        port.packetData().contexts().forEach(it -> states.put(it.cid(), Contexts.active(it)));
        port.packetData()
                .secondaryContexts()
                .forEach(it -> states.put(it.cid(), it.bearer().isPresent()));
        return Answer.lines(states.entrySet().stream()
                .map(it -> Line.of("+CGACT")
                        .add(it.getKey())
                        .add(it.getValue() ? 1 : 0)
                        .toString())
                .toList());
    }

    @Override
    public String clause() {
        return "27.007 10.1.10";
    }

    @Override
    public String summary() {
        return "activate contexts";
    }
}
