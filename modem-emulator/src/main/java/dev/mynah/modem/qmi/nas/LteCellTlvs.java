package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Cell;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells of LTE as Get Cell Location Info has them: those of the serving cell's channel, and those of others. Levels are tenths. */
final class LteCellTlvs {
    private record LteCell(int physicalIdentity, int rsrq, int rsrp, int rssi, int selectionLevel) {
        static final TlvType<LteCell> TYPE = Struct.of(
                TlvType.U16,
                LteCell::physicalIdentity,
                TlvType.I16,
                LteCell::rsrq,
                TlvType.I16,
                LteCell::rsrp,
                TlvType.I16,
                LteCell::rssi,
                TlvType.I16,
                LteCell::selectionLevel,
                LteCell::new);

        static LteCell of(MeasuredCell cell) {
            SignalQuality signal = cell.signal();
            return new LteCell(
                    cell.cell().physicalIdentity(), signal.quality(), signal.level() * 10, signal.rssi() * 10, 0);
        }
    }

    private record Reselection(int priority, int nonIntra, int low, int intra) {
        static final TlvType<Reselection> TYPE = Struct.of(
                TlvType.U8,
                Reselection::priority,
                TlvType.U8,
                Reselection::nonIntra,
                TlvType.U8,
                Reselection::low,
                TlvType.U8,
                Reselection::intra,
                Reselection::new);
        static final Reselection UNKNOWN = new Reselection(0, 0, 0, 0);
    }

    private record Lte(
            boolean idle,
            List<Integer> plmn,
            int area,
            long cell,
            int channel,
            int servingCell,
            Reselection reselection,
            List<LteCell> cells) {
        static final TlvType<Lte> TYPE = Struct.of(
                TlvType.BOOL,
                Lte::idle,
                TlvType.list(3, TlvType.U8),
                Lte::plmn,
                TlvType.U16,
                Lte::area,
                TlvType.U32,
                Lte::cell,
                TlvType.U16,
                Lte::channel,
                TlvType.U16,
                Lte::servingCell,
                Reselection.TYPE,
                Lte::reselection,
                TlvType.list(TlvType.U8, LteCell.TYPE),
                Lte::cells,
                Lte::new);
    }

    private record Frequency(int channel, int low, int high, int priority, List<LteCell> cells) {
        static final TlvType<Frequency> TYPE = Struct.of(
                TlvType.U16,
                Frequency::channel,
                TlvType.U8,
                Frequency::low,
                TlvType.U8,
                Frequency::high,
                TlvType.U8,
                Frequency::priority,
                TlvType.list(TlvType.U8, LteCell.TYPE),
                Frequency::cells,
                Frequency::new);
    }

    private record Frequencies(boolean idle, List<Frequency> frequencies) {
        static final TlvType<Frequencies> TYPE = Struct.of(
                TlvType.BOOL,
                Frequencies::idle,
                TlvType.list(TlvType.U8, Frequency.TYPE),
                Frequencies::frequencies,
                Frequencies::new);
    }

    static final Tlv<Lte> HERE = tlv(0x13, "Intrafrequency LTE Info v2", Lte.TYPE);
    static final Tlv<Frequencies> ELSEWHERE = tlv(0x14, "Interfrequency LTE Info", Frequencies.TYPE);

    private LteCellTlvs() {}

    static Tlvs of(MeasuredCell serving, List<MeasuredCell> others, boolean idle) {
        Cell cell = serving.cell();
        List<LteCell> here = Stream.concat(
                        Stream.of(serving),
                        others.stream().filter(it -> it.cell().channel() == cell.channel()))
                .map(LteCell::of)
                .toList();
        List<Frequency> elsewhere = others.stream()
                .filter(it -> it.cell().channel() != cell.channel())
                .collect(Collectors.groupingBy(it -> it.cell().channel(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Frequency(
                        it.getKey(),
                        0,
                        0,
                        0,
                        it.getValue().stream().map(LteCell::of).toList()))
                .toList();
        return Tlvs.of(
                        HERE,
                        new Lte(
                                idle,
                                CellTlvs.octets(cell.plmn().octets()),
                                cell.areaCode(),
                                cell.identity(),
                                cell.channel() & 0xFFFF,
                                cell.physicalIdentity(),
                                Reselection.UNKNOWN,
                                here))
                .with(ELSEWHERE, new Frequencies(idle, elsewhere));
    }
}
