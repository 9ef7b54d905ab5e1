package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint64;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Traffic;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** What the contexts that are active have carried since they were. MBIM 1.0 10.5.31. */
final class PacketStatistics implements Cid {
    private static final Field<Integer> IN_DISCARDS = uint32("InDiscards");
    private static final Field<Integer> IN_ERRORS = uint32("InErrors");
    private static final Field<Long> IN_OCTETS = uint64("InOctets");
    private static final Field<Long> IN_PACKETS = uint64("InPackets");
    private static final Field<Long> OUT_OCTETS = uint64("OutOctets");
    private static final Field<Long> OUT_PACKETS = uint64("OutPackets");
    private static final Field<Integer> OUT_ERRORS = uint32("OutErrors");
    private static final Field<Integer> OUT_DISCARDS = uint32("OutDiscards");

    @Override
    public Declaration declaration() {
        return Declaration.of(20, "Packet Statistics", "what the active contexts have carried")
                .query(Layout.EMPTY)
                .response(Layout.of(
                        IN_DISCARDS,
                        IN_ERRORS,
                        IN_OCTETS,
                        IN_PACKETS,
                        OUT_OCTETS,
                        OUT_PACKETS,
                        OUT_ERRORS,
                        OUT_DISCARDS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        PacketData data = port.packetData();
        Contents sums = Contents.none();
        data.contexts().stream().filter(it -> it.bearer().isPresent()).forEach(it -> {
            Traffic traffic = data.traffic(it.cid());
            sums.with(IN_DISCARDS, sums.get(IN_DISCARDS) + (int) traffic.downlinkDropped())
                    .with(IN_OCTETS, sums.get(IN_OCTETS) + traffic.downlinkOctets())
                    .with(IN_PACKETS, sums.get(IN_PACKETS) + traffic.downlinkPackets())
                    .with(OUT_OCTETS, sums.get(OUT_OCTETS) + traffic.uplinkOctets())
                    .with(OUT_PACKETS, sums.get(OUT_PACKETS) + traffic.uplinkPackets());
        });
        return Answer.of(sums);
    }
}
