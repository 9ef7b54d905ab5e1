package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;

/** {@code ^NDISSTATQRY}: whether a context is up, for each kind of address. */
final class NdisState implements AtCommand<AtPort> {
    private static final IntParameter CID = IntParameter.of("cid", 1, PacketData.LAST_CONTEXT);

    @Override
    public Syntax syntax() {
        return Syntax.extended("^NDISSTATQRY").set(CID).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return state(port, given.get(CID));
    }

    @Override
    public Answer read(AtPort port) {
        return state(port, PacketData.ATTACH_CONTEXT);
    }

    private static Answer state(AtPort port, int cid) {
        return Ndis.context(port, cid)
                .map(it -> Answer.lines(Ndis.lines("^NDISSTATQRY:", it)))
                .orElseGet(() -> Answer.error(CmeError.INVALID_INDEX));
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "state of a dialled context";
    }
}
