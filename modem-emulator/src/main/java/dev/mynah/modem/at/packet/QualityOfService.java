package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code +CGEQOS}: the quality a context is to have. Networks of LTE hear of it for secondary contexts only. TS 27.007 10.1.26. */
final class QualityOfService implements AtCommand<AtPort> {
    private static final int FASTEST = 10_000_000;
    private static final IntParameter QCI = IntParameter.of("QCI", 0, 254).optional();
    private static final IntParameter DL_GBR = rate("DL_GBR");
    private static final IntParameter UL_GBR = rate("UL_GBR");
    private static final IntParameter DL_MBR = rate("DL_MBR");
    private static final IntParameter UL_MBR = rate("UL_MBR");

    private static IntParameter rate(String name) {
        return IntParameter.of(name, 0, FASTEST).orElse(0);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGEQOS")
                .set(Contexts.CID, QCI, DL_GBR, UL_GBR, DL_MBR, UL_MBR)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        // 0 leaves the class to the network, as nothing does.
        Optional<Quality> quality = given.find(QCI)
                .map(qci -> new Quality(
                        qci == 0 ? Quality.BEST_EFFORT.qci() : qci,
                        given.get(DL_GBR),
                        given.get(UL_GBR),
                        given.get(DL_MBR),
                        given.get(UL_MBR),
                        0,
                        0));
        return Pending.ok(port.packetData().want(given.get(Contexts.CID), quality));
    }

    @Override
    public Answer read(AtPort port) {
        PacketData data = port.packetData();
        return Answer.lines(Stream.concat(
                        data.contexts().stream().map(PacketData.Context::cid),
                        data.secondaryContexts().stream().map(PacketData.SecondaryContext::cid))
                .sorted()
                .flatMap(cid -> data.wanted(cid).stream().map(quality -> line(cid, quality)))
                .toList());
    }

    private static String line(int cid, Quality quality) {
        Line line = Line.of("+CGEQOS").add(cid).add(quality.qci());
        return rates(line, quality).toString();
    }

    /** Guaranteed rates, then the most, as far as there are any. */
    static Line rates(Line line, Quality quality) {
        boolean guaranteed = quality.downlinkGuaranteedKbps() + quality.uplinkGuaranteedKbps() > 0;
        boolean most = quality.downlinkKbps() + quality.uplinkKbps() > 0;
        if (guaranteed || most) {
            line.add(quality.downlinkGuaranteedKbps()).add(quality.uplinkGuaranteedKbps());
        }
        if (most) {
            line.add(quality.downlinkKbps()).add(quality.uplinkKbps());
        }
        return line;
    }

    @Override
    public Answer test(AtPort port) {
        String rate = ",(0-" + FASTEST + ")";
        return Answer.line("+CGEQOS: (1-" + PacketData.LAST_CONTEXT + "),(0-254)" + rate + rate + rate + rate);
    }

    @Override
    public String clause() {
        return "27.007 10.1.26";
    }

    @Override
    public String summary() {
        return "quality of service of a context";
    }
}
