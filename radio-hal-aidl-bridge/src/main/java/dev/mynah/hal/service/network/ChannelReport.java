package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.RadioConst;
import dev.mynah.hal.radio.network.CellConnectionStatus;
import dev.mynah.hal.radio.network.PhysicalChannelConfig;
import dev.mynah.hal.radio.network.PhysicalChannelConfigBand;
import dev.mynah.modem.Network;
import dev.mynah.modem.PacketData;
import dev.mynah.network.air.Cell;
import java.util.List;
import java.util.function.Function;

/** The carrier of the connection. There is one at most, and none while the slot is idle. */
final class ChannelReport {
    private static final int GSM_KHZ = 200;
    private static final int UTRAN_KHZ = 5_000;

    private final Network network;
    private final PacketData packets;
    private final CellReport cells;

    ChannelReport(Network network, PacketData packets, CellReport cells) {
        this.network = network;
        this.packets = packets;
        this.cells = cells;
    }

    List<PhysicalChannelConfig> carriers() {
        return network.connected() ? cells.camped().map(this::carrier).stream().toList() : List.of();
    }

    private PhysicalChannelConfig carrier(Cell cell) {
        int bandwidth = bandwidth(cell);
        int[] contexts = packets.contexts().stream()
                .filter(it -> it.bearer().isPresent())
                .mapToInt(PacketData.Context::cid)
                .toArray();
        return new PhysicalChannelConfig(
                CellConnectionStatus.PRIMARY_SERVING,
                Technologies.forData(cell.rat()),
                cell.channel(),
                RadioConst.VALUE_UNAVAILABLE,
                bandwidth,
                bandwidth,
                Ints.of(contexts),
                cell.physicalIdentity(),
                band(cell));
    }

    private static int bandwidth(Cell cell) {
        return switch (cell.rat()) {
            case GSM -> GSM_KHZ;
            case UTRAN -> UTRAN_KHZ;
            case E_UTRAN, NR -> CellReport.BANDWIDTH_KHZ;
        };
    }

    private static PhysicalChannelConfigBand band(Cell cell) {
        return switch (cell.rat()) {
            case GSM -> first(Bands.geran(cell.channel()), PhysicalChannelConfigBand.GeranBand::new);
            case UTRAN -> first(Bands.utran(cell.channel()), PhysicalChannelConfigBand.UtranBand::new);
            case E_UTRAN -> first(Bands.eutran(cell.channel()), PhysicalChannelConfigBand.EutranBand::new);
            case NR -> first(Bands.ngran(cell.channel()), PhysicalChannelConfigBand.NgranBand::new);
        };
    }

    private static <E extends Enum<E> & AidlEnum<E>> PhysicalChannelConfigBand first(
            List<AidlEnum<E>> bands, Function<AidlEnum<E>, PhysicalChannelConfigBand> union) {
        return bands.stream().findFirst().map(union).orElse(new PhysicalChannelConfigBand.Noinit(false));
    }
}
