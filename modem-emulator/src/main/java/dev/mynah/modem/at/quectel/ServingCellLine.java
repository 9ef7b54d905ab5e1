package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Line;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.network.air.Cell;
import java.util.Locale;
import java.util.Optional;

/** The line of {@code +QENG="servingcell"}. What nobody measures or knows here is a hyphen, as the modules write it. */
final class ServingCellLine {
    private static final String UNKNOWN = "-";
    /** 10 MHz by each technology's numbers: measures are taken over 50 resource blocks. */
    private static final int LTE_10_MHZ = 3;

    private static final int NR_10_MHZ = 1;
    /** Most power and lowest level to access, which a modem of ours is not told. */
    private static final int NOT_TOLD = 255;

    private final boolean newRadio;

    ServingCellLine(boolean newRadio) {
        this.newRadio = newRadio;
    }

    String of(String state, Optional<MeasuredCell> serving) {
        Line line = Line.of("+QENG").add("servingcell").add(state);
        return serving.map(it -> switch (it.cell().rat()) {
                    case GSM -> gsm(line, it.cell(), it.signal());
                    case UTRAN -> utran(line, it.cell(), it.signal());
                    case E_UTRAN -> eutran(line, it.cell(), it.signal());
                    case NR -> nr(line, it.cell(), it.signal());
                })
                .orElse(line)
                .toString();
    }

    private static Line network(Line line, Cell cell) {
        return line.raw(cell.plmn().mcc()).raw(cell.plmn().mnc());
    }

    /** {@code <lac>,<cellid>,<bsic>,<arfcn>,<band>,<rxlev>,<txp>,<rla>,<drx>,<c1>,<c2>,<gprs>} and ten of a channel of its own. */
    private static Line gsm(Line line, Cell cell, SignalQuality signal) {
        network(line.add("GSM"), cell)
                .raw(hex(cell.areaCode()))
                .raw(hex(cell.identity()))
                .add(cell.physicalIdentity())
                .add(cell.channel())
                .raw(UNKNOWN)
                .add(signal.level())
                .add(NOT_TOLD)
                .add(NOT_TOLD)
                .add(0);
        return unknown(line, 2).add(1).raw("-,-,-,-,-,-,-,-,-,\"-\"");
    }

    /** {@code <lac>,<cellid>,<uarfcn>,<psc>,<rac>,<rscp>,<ecio>} and five of a channel of its own. */
    private static Line utran(Line line, Cell cell, SignalQuality signal) {
        network(line.add("WCDMA"), cell)
                .raw(hex(cell.areaCode()))
                .raw(hex(cell.identity()))
                .add(cell.channel())
                .add(cell.physicalIdentity())
                .add(cell.routingAreaCode())
                .add(signal.level())
                .add(Measures.quality(signal));
        return unknown(line, 5);
    }

    /**
     * {@code <cellid>,<pcid>,<earfcn>,<band>,<ul_bandwidth>,<dl_bandwidth>,<tac>,<rsrp>,<rsrq>,<rssi>,<sinr>}, and {@code
     * <srxlev>} or, of modules with NR, {@code <cqi>,<tx_power>,<srxlev>}.
     */
    private Line eutran(Line line, Cell cell, SignalQuality signal) {
        network(line.add("LTE").add(Bands.timeDivision(cell) ? "TDD" : "FDD"), cell)
                .raw(hex(cell.identity()))
                .add(cell.physicalIdentity())
                .add(cell.channel())
                .raw(band(cell))
                .add(LTE_10_MHZ)
                .add(LTE_10_MHZ)
                .raw(hex(cell.areaCode()))
                .add(signal.level())
                .add(Measures.quality(signal))
                .add(signal.rssi());
        return unknown(line, newRadio ? 4 : 2);
    }

    /** {@code <cellid>,<pcid>,<tac>,<arfcn>,<band>,<dl_bandwidth>,<rsrp>,<rsrq>,<sinr>,<scs>,<srxlev>}. */
    private static Line nr(Line line, Cell cell, SignalQuality signal) {
        network(line.add("NR5G-SA").add(Bands.timeDivision(cell) ? "TDD" : "FDD"), cell)
                .raw(hex(cell.identity()))
                .add(cell.physicalIdentity())
                .raw(hex(cell.areaCode()))
                .add(cell.channel())
                .raw(band(cell))
                .add(NR_10_MHZ)
                .add(signal.level())
                .add(Measures.quality(signal));
        return unknown(line, 3);
    }

    private static Line unknown(Line line, int values) {
        for (int i = 0; i < values; i++) {
            line.raw(UNKNOWN);
        }
        return line;
    }

    private static String band(Cell cell) {
        return Bands.number(cell).map(String::valueOf).orElse(UNKNOWN);
    }

    private static String hex(long number) {
        return Long.toHexString(number).toUpperCase(Locale.ROOT);
    }
}
