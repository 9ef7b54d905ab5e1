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
import java.util.stream.IntStream;

/** Cells as Get Cell Location Info has them. RSRP, RSRQ and RSSI of NR are tenths. */
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
    private static final Tlv<Long> UMTS_CELL = tlv(0x17, "UMTS Cell ID", TlvType.U32);
    private static final Tlv<Long> NR5G_CHANNEL = tlv(0x2E, "NR5G ARFCN", TlvType.U32);
    private static final Tlv<Nr5g> NR5G = tlv(0x2F, "NR5G Cell Information", Nr5g.TYPE);

    private static final long NO_ADVANCE = 0xFFFF_FFFFL;
    private static final int COLOURS = 8;

    private CellTlvs() {}

    static Tlv<?>[] all() {
        return new Tlv<?>[] {GSM, UMTS, LteCellTlvs.HERE, LteCellTlvs.ELSEWHERE, UMTS_CELL, NR5G_CHANNEL, NR5G};
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
            case E_UTRAN -> LteCellTlvs.of(serving, others, !network.connected());
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

    static List<Integer> octets(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(it -> bytes[it] & 0xFF).toList();
    }
}
