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
import java.util.Optional;
import java.util.TreeMap;

/** {@code +CGEQOSRDP}: the quality the network gave active contexts. TS 27.007 10.1.27. */
final class DynamicQuality implements AtCommand<AtPort> {
    private static final IntParameter CID = Contexts.CID.optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGEQOSRDP").execute().set(CID).test();
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
        TreeMap<Integer, Quality> qualities = new TreeMap<>();
        data.contexts().forEach(it -> it.bearer().ifPresent(bearer -> qualities.put(it.cid(), bearer.quality())));
        data.secondaryContexts()
                .forEach(it -> it.bearer().ifPresent(bearer -> qualities.put(it.cid(), bearer.quality())));
        qualities.keySet().removeIf(it -> cid.isPresent() && !cid.get().equals(it));
        return Answer.lines(qualities.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .toList());
    }

    private static String line(int cid, Quality quality) {
        Line line = QualityOfService.rates(Line.of("+CGEQOSRDP").add(cid).add(quality.qci()), quality);
        if (quality.downlinkAggregateKbps() + quality.uplinkAggregateKbps() > 0) {
            boolean guaranteed = quality.downlinkGuaranteedKbps() + quality.uplinkGuaranteedKbps() > 0;
            boolean most = quality.downlinkKbps() + quality.uplinkKbps() > 0;
            for (int left = most ? 0 : guaranteed ? 2 : 4; left > 0; left--) {
                line.omit();
            }
            line.add(quality.downlinkAggregateKbps()).add(quality.uplinkAggregateKbps());
        }
        return line.toString();
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGEQOSRDP: " + Contexts.active(port.packetData()));
    }

    @Override
    public String clause() {
        return "27.007 10.1.27";
    }

    @Override
    public String summary() {
        return "quality of service the network gave";
    }
}
