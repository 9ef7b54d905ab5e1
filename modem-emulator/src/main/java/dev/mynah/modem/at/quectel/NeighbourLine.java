package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Line;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Optional;

/**
 * A line of {@code +QENG="neighbourcell"}: its form depends on the technology of the neighbour and on that of the cell camped on.
 * Of those the manuals have no form for, there is none. Thresholds and priorities of reselection are hyphens.
 */
final class NeighbourLine {
    private NeighbourLine() {}

    static Optional<String> of(MeasuredCell neighbour, MeasuredCell serving) {
        Rat camped = serving.cell().rat();
        return switch (neighbour.cell().rat()) {
            case GSM -> gsm(neighbour.cell(), neighbour.signal(), camped);
            case UTRAN -> Optional.of(utran(neighbour.cell(), neighbour.signal(), camped));
            case E_UTRAN -> Optional.of(eutran(neighbour.cell(), neighbour.signal(), serving.cell()));
            case NR -> Optional.empty();
        };
    }

    private static Line line(String kind, String technology) {
        return Line.of("+QENG").add(kind).add(technology);
    }

    private static Optional<String> gsm(Cell cell, SignalQuality signal, Rat camped) {
        Line line = line("neighbourcell", "GSM");
        return switch (camped) {
            case GSM ->
                Optional.of(line.raw(cell.plmn().mcc())
                        .raw(cell.plmn().mnc())
                        .raw(String.format("%X", cell.areaCode()))
                        .raw(String.format("%X", cell.identity()))
                        .add(cell.physicalIdentity())
                        .add(cell.channel())
                        .add(signal.level())
                        .raw("-,-,-,-")
                        .toString());
            case E_UTRAN ->
                Optional.of(line.add(cell.channel())
                        .raw("-,-,-,-,-")
                        .add(cell.physicalIdentity())
                        .add(signal.rssi())
                        .raw("-")
                        .toString());
            case UTRAN, NR -> Optional.empty();
        };
    }

    private static String utran(Cell cell, SignalQuality signal, Rat camped) {
        Line line = line("neighbourcell", "WCDMA").add(cell.channel());
        switch (camped) {
            case UTRAN -> line.raw("-");
            case E_UTRAN, NR -> line.raw("-,-,-");
            case GSM -> {}
        }
        line.add(cell.physicalIdentity()).add(signal.level()).add(Measures.quality(signal));
        switch (camped) {
            case UTRAN -> line.raw("-,-,-");
            case E_UTRAN, NR -> line.raw("-");
            case GSM -> {}
        }
        return line.toString();
    }

    private static String eutran(Cell cell, SignalQuality signal, Cell serving) {
        if (serving.rat() == Rat.GSM || serving.rat() == Rat.UTRAN) {
            Line line = line("neighbourcell", "LTE")
                    .add(cell.channel())
                    .add(cell.physicalIdentity())
                    .add(signal.level())
                    .add(Measures.quality(signal));
            return (serving.rat() == Rat.UTRAN ? line.raw("-") : line).toString();
        }
        boolean same = serving.rat() == Rat.E_UTRAN && serving.channel() == cell.channel();
        return line(same ? "neighbourcell intra" : "neighbourcell inter", "LTE")
                .add(cell.channel())
                .add(cell.physicalIdentity())
                .add(Measures.quality(signal))
                .add(signal.level())
                .add(signal.rssi())
                .raw(same ? "-,-,-,-,-,-" : "-,-,-,-,-")
                .toString();
    }
}
