package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Band;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code !GSTATUS}: what the module is served by, in pairs of columns. What nobody measures is {@code --}. */
final class OperationalStatus implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("!GSTATUS").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        List<String> lines = new ArrayList<>();
        boolean online = port.subscription().functionality() == Functionality.FULL;
        lines.add("!GSTATUS: ");
        lines.add(pair("Mode:", online ? "ONLINE" : "LOW POWER MODE", "", ""));
        Optional<MeasuredCell> serving = port.network().cells().stream()
                .filter(MeasuredCell::serving)
                .findFirst()
                .filter(it -> port.network().serving().isPresent());
        String system = serving.map(it -> system(it.cell().rat())).orElse("No Service");
        lines.add(pair("System mode:", system, "PS state:", port.network().attached() ? "Attached" : "Not attached"));
        serving.ifPresent(it -> cell(port, it, lines));
        return Answer.lines(lines);
    }

    private static String system(Rat rat) {
        return switch (rat) {
            case GSM -> "GSM";
            case UTRAN -> "WCDMA";
            case E_UTRAN -> "LTE";
            case NR -> "NR5G";
        };
    }

    private static void cell(AtPort port, MeasuredCell measured, List<String> lines) {
        Cell cell = measured.cell();
        SignalQuality signal = measured.signal();
        String system = system(cell.rat());
        String band = Band.at(cell.rat(), cell.channel()).stream()
                .findFirst()
                .map(it -> "B" + it.number())
                .orElse("--");
        boolean lte = cell.rat() == Rat.E_UTRAN;
        lines.add(pair(system + " band:", band, lte ? "LTE bw:" : "", lte ? "10 MHz" : ""));
        lines.add(pair(system + " Rx chan:", Integer.toString(cell.channel()), "", ""));
        if (lte) {
            boolean registered =
                    port.network().registration(Domain.EPS).status().registered();
            lines.add(pair(
                    "EMM state:", registered ? "Registered" : "Deregistered", "", registered ? "Normal Service" : ""));
            lines.add(pair("RRC state:", port.network().connected() ? "RRC Connected" : "RRC Idle", "", ""));
            lines.add(pair(
                    "PCC RxM RSSI:", Integer.toString(signal.rssi()), "RSRP (dBm):", Integer.toString(signal.level())));
            lines.add(pair(
                    "Tx Power:",
                    "--",
                    "TAC:",
                    String.format(Locale.ROOT, "%04x (%d)", cell.areaCode(), cell.areaCode())));
            lines.add(pair(
                    "RSRQ (dB):",
                    String.format(Locale.ROOT, "%.1f", signal.quality() / 10.0),
                    "Cell ID:",
                    String.format(Locale.ROOT, "%08x (%d)", cell.identity(), cell.identity())));
            lines.add(pair("SINR (dB):", "--", "", ""));
        } else {
            lines.add(pair("RX level (dBm):", Integer.toString(signal.rssi()), "", ""));
        }
    }

    private static String pair(String name, String value, String secondName, String second) {
        String left = String.format(Locale.ROOT, "%-15s%-15s", name, value);
        return (secondName + second).isEmpty()
                ? left.stripTrailing()
                : left + "\t"
                        + String.format(Locale.ROOT, "%-13s%s", secondName, second)
                                .strip();
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "operational status";
    }
}
