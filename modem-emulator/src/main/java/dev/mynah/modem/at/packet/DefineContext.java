package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Arrays;
import java.util.Optional;

/** {@code +CGDCONT}: what a context is to be, or that it is not to be. Addresses are the network's to give; compression and the rest are not built, and only their defaults are taken. TS 27.007 10.1.1. */
final class DefineContext implements AtCommand<AtPort> {
    private static final EnumParameter<PdpType> PDP_TYPE = EnumParameter.worded(
                    "PDP_type", PdpType.class, PdpType::text)
            .optional()
            .refusing(CmeError.UNKNOWN_PDP_ADDRESS);
    private static final StringParameter APN = StringParameter.of("APN", 100).orElse("");
    private static final StringParameter PDP_ADDR =
            StringParameter.of("PDP_addr", 64).orElse("");
    private static final IntParameter D_COMP = onlyDefault("d_comp");
    private static final IntParameter H_COMP = onlyDefault("h_comp");
    private static final IntParameter IPV4_ADDR_ALLOC = onlyDefault("IPv4AddrAlloc");
    private static final int FOR_EMERGENCY = 1;
    private static final IntParameter REQUEST_TYPE =
            IntParameter.of("request_type", 0, FOR_EMERGENCY).orElse(0).refusing(CmeError.OPERATION_NOT_SUPPORTED);

    private static IntParameter onlyDefault(String name) {
        return IntParameter.of(name, 0, 0).orElse(0).refusing(CmeError.OPERATION_NOT_SUPPORTED);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGDCONT")
                .set(Contexts.CID, PDP_TYPE, APN, PDP_ADDR, D_COMP, H_COMP, IPV4_ADDR_ALLOC, REQUEST_TYPE)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(Contexts.CID);
        Optional<PdpType> type = given.find(PDP_TYPE);
        if (type.isEmpty()) {
            return given.has(APN)
                    ? Answer.error(CmeError.INCORRECT_PARAMETERS)
                    : Pending.ok(port.packetData().undefine(cid));
        }
        if (!isDynamic(given.get(PDP_ADDR))) {
            return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
        }
        return Pending.ok(
                given.get(REQUEST_TYPE) == FOR_EMERGENCY
                        ? port.packetData().defineEmergency(cid, type.get())
                        : port.packetData().define(cid, type.get(), given.get(APN)));
    }

    private static boolean isDynamic(String address) {
        return address.isEmpty() || address.equals("0.0.0.0") || address.equals("::");
    }

    /** The address stays empty even while the network has given one: TS 27.007 10.1.1, {@code <PDP_addr>}. */
    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.packetData().contexts().stream()
                .map(context -> Line.of("+CGDCONT")
                        .add(context.cid())
                        .add(context.type().text())
                        .add(context.apn())
                        .add("")
                        .add(0)
                        .add(0)
                        .add(0)
                        .add(context.emergency() ? FOR_EMERGENCY : 0)
                        .toString())
                .toList());
    }

    /** A line for each type. */
    @Override
    public Answer test(AtPort port) {
        return Answer.lines(Arrays.stream(PdpType.values())
                .map(type ->
                        "+CGDCONT: (1-" + PacketData.LAST_CONTEXT + "),\"" + type.text() + "\",,,(0),(0),(0),(0,1)")
                .toList());
    }

    @Override
    public String clause() {
        return "27.007 10.1.1";
    }

    @Override
    public String summary() {
        return "define a context";
    }
}
