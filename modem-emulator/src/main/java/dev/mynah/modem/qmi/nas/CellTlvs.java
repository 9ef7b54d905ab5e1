package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Network;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cells as Get Cell Location Info has them. RSRP, RSRQ and RSSI of LTE and NR are tenths. */
final class CellTlvs {
    private record Gsm(
            long cell,
            List<Integer> plmn,
            int area,
            int channel,
            int identityCode,
            long advance,
            int level,
            List<GsmNeighbour> neighbours) {
        static final TlvType<Gsm> TYPE = Struct.of(
                TlvType.U32,
                Gsm::cell,
                TlvType.list(3, TlvType.U8),
                Gsm::plmn,
                TlvType.U16,
                Gsm::area,
                TlvType.U16,
                Gsm::channel,
                TlvType.U8,
                Gsm::identityCode,
                TlvType.U32,
                Gsm::advance,
                TlvType.U16,
                Gsm::level,
                TlvType.list(TlvType.U8, GsmNeighbour.TYPE),
                Gsm::neighbours,
                Gsm::new);
    }

    private record GsmNeighbour(long cell, List<Integer> plmn, int area, int channel, int identityCode, int level) {
        static final TlvType<GsmNeighbour> TYPE = Struct.of(
                TlvType.U32,
                GsmNeighbour::cell,
                TlvType.list(3, TlvType.U8),
                GsmNeighbour::plmn,
                TlvType.U16,
                GsmNeighbour::area,
                TlvType.U16,
                GsmNeighbour::channel,
                TlvType.U8,
                GsmNeighbour::identityCode,
                TlvType.U16,
                GsmNeighbour::level,
                GsmNeighbour::new);
    }

    private record Umts(
            int cell,
            List<Integer> plmn,
            int area,
            int channel,
            int code,
            int rscp,
            int ecio,
            List<UmtsNeighbour> neighbours,
            List<UmtsGsm> gsm) {
        static final TlvType<Umts> TYPE = Struct.of(
                TlvType.U16,
                Umts::cell,
                TlvType.list(3, TlvType.U8),
                Umts::plmn,
                TlvType.U16,
                Umts::area,
                TlvType.U16,
                Umts::channel,
                TlvType.U16,
                Umts::code,
                TlvType.I16,
                Umts::rscp,
                TlvType.I16,
                Umts::ecio,
                TlvType.list(TlvType.U8, UmtsNeighbour.TYPE),
                Umts::neighbours,
                TlvType.list(TlvType.U8, UmtsGsm.TYPE),
                Umts::gsm,
                Umts::new);
    }

    private record UmtsNeighbour(int channel, int code, int rscp, int ecio) {
        static final TlvType<UmtsNeighbour> TYPE = Struct.of(
                TlvType.U16,
                UmtsNeighbour::channel,
                TlvType.U16,
                UmtsNeighbour::code,
                TlvType.I16,
                UmtsNeighbour::rscp,
                TlvType.I16,
                UmtsNeighbour::ecio,
                UmtsNeighbour::new);
    }

    private record UmtsGsm(int channel, int networkColour, int baseStationColour, int rssi) {
        static final TlvType<UmtsGsm> TYPE = Struct.of(
                TlvType.U16,
                UmtsGsm::channel,
                TlvType.U8,
                UmtsGsm::networkColour,
                TlvType.U8,
                UmtsGsm::baseStationColour,
                TlvType.I16,
                UmtsGsm::rssi,
                UmtsGsm::new);
    }

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

    private record Nr5g(
            List<Integer> plmn, List<Integer> area, long cell, int physicalIdentity, int rsrq, int rsrp, int snr) {
        static final TlvType<Nr5g> TYPE = Struct.of(
                TlvType.list(3, TlvType.U8),
                Nr5g::plmn,
                TlvType.list(3, TlvType.U8),
                Nr5g::area,
                TlvType.U64,
                Nr5g::cell,
                TlvType.U16,
                Nr5g::physicalIdentity,
                TlvType.I16,
                Nr5g::rsrq,
                TlvType.I16,
                Nr5g::rsrp,
                TlvType.I16,
                Nr5g::snr,
                Nr5g::new);
    }

    private static final Tlv<Gsm> GSM = tlv(0x10, "GERAN Info v2", Gsm.TYPE);
    private static final Tlv<Umts> UMTS = tlv(0x11, "UMTS Info v2", Umts.TYPE);
    private static final Tlv<Lte> LTE = tlv(0x13, "Intrafrequency LTE Info v2", Lte.TYPE);
    private static final Tlv<Frequencies> LTE_ELSEWHERE = tlv(0x14, "Interfrequency LTE Info", Frequencies.TYPE);
    private static final Tlv<Long> UMTS_CELL = tlv(0x17, "UMTS Cell ID", TlvType.U32);
    private static final Tlv<Long> NR5G_CHANNEL = tlv(0x2E, "NR5G ARFCN", TlvType.U32);
    private static final Tlv<Nr5g> NR5G = tlv(0x2F, "NR5G Cell Information", Nr5g.TYPE);

    private static final long NO_ADVANCE = 0xFFFF_FFFFL;
    private static final int COLOURS = 8;

    private CellTlvs() {}

    static Tlv<?>[] all() {
        return new Tlv<?>[] {GSM, UMTS, LTE, LTE_ELSEWHERE, UMTS_CELL, NR5G_CHANNEL, NR5G};
    }

    static Tlvs of(Network network, MeasuredCell serving) {
        List<MeasuredCell> others = network.cells().stream()
                .filter(it -> !it.serving() && it.cell().rat() == serving.cell().rat())
                .toList();
        return switch (serving.cell().rat()) {
            case GSM -> Tlvs.of(GSM, gsm(serving, others));
            case UTRAN ->
                Tlvs.of(UMTS, umts(serving, others, network))
                        .with(UMTS_CELL, serving.cell().identity());
            case E_UTRAN -> lte(serving, others, !network.connected());
            case NR -> Tlvs.of(NR5G_CHANNEL, (long) serving.cell().channel()).with(NR5G, nr5g(serving));
        };
    }

    private static Gsm gsm(MeasuredCell serving, List<MeasuredCell> others) {
        Cell cell = serving.cell();
        List<GsmNeighbour> neighbours = others.stream()
                .map(it -> new GsmNeighbour(
                        it.cell().identity(),
                        octets(it.cell().plmn().octets()),
                        it.cell().areaCode(),
                        it.cell().channel(),
                        it.cell().physicalIdentity(),
                        rxLev(it.signal())))
                .toList();
        return new Gsm(
                cell.identity(),
                octets(cell.plmn().octets()),
                cell.areaCode(),
                cell.channel(),
                cell.physicalIdentity(),
                NO_ADVANCE,
                rxLev(serving.signal()),
                neighbours);
    }

    /** TS 45.008 8.1.4. */
    private static int rxLev(SignalQuality signal) {
        return Math.max(0, Math.min(63, signal.level() + 111));
    }

    private static Umts umts(MeasuredCell serving, List<MeasuredCell> others, Network network) {
        Cell cell = serving.cell();
        List<UmtsNeighbour> neighbours = others.stream()
                .map(it -> new UmtsNeighbour(
                        it.cell().channel(),
                        it.cell().physicalIdentity(),
                        it.signal().level(),
                        new Signal(it.signal()).ecio()))
                .toList();
        List<UmtsGsm> gsm = network.cells().stream()
                .filter(it -> it.cell().rat() == Rat.GSM)
                .map(it -> new UmtsGsm(
                        it.cell().channel(),
                        it.cell().physicalIdentity() / COLOURS,
                        it.cell().physicalIdentity() % COLOURS,
                        it.signal().level()))
                .toList();
        return new Umts(
                (int) (cell.identity() & 0xFFFF),
                octets(cell.plmn().octets()),
                cell.areaCode(),
                cell.channel(),
                cell.physicalIdentity(),
                serving.signal().level(),
                new Signal(serving.signal()).ecio(),
                neighbours,
                gsm);
    }

    private static Tlvs lte(MeasuredCell serving, List<MeasuredCell> others, boolean idle) {
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
                        LTE,
                        new Lte(
                                idle,
                                octets(cell.plmn().octets()),
                                cell.areaCode(),
                                cell.identity(),
                                cell.channel() & 0xFFFF,
                                cell.physicalIdentity(),
                                Reselection.UNKNOWN,
                                here))
                .with(LTE_ELSEWHERE, new Frequencies(idle, elsewhere));
    }

    private static Nr5g nr5g(MeasuredCell serving) {
        Cell cell = serving.cell();
        int area = cell.areaCode();
        return new Nr5g(
                octets(cell.plmn().octets()),
                List.of((area >> 16) & 0xFF, (area >> 8) & 0xFF, area & 0xFF),
                cell.identity(),
                cell.physicalIdentity(),
                serving.signal().quality(),
                serving.signal().level() * 10,
                new Signal(serving.signal()).snr());
    }

    private static List<Integer> octets(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(it -> bytes[it] & 0xFF).toList();
    }
}
