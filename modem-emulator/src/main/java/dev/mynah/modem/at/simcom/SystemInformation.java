package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Band;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Cell;
import java.util.Locale;
import java.util.Optional;

/** {@code +CPSI}: what the module is served by. Of what its cell is known by the modem has no measure of noise and of transmit power, which are 0. */
final class SystemInformation implements AtCommand<AtPort> {
    /** {@code <dlbw>}: cells of LTE have 50 resource blocks. */
    private static final int TEN_MEGAHERTZ = 3;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPSI").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        Optional<MeasuredCell> cell =
                port.network().cells().stream().filter(MeasuredCell::serving).findFirst();
        boolean online = port.subscription().functionality() == Functionality.FULL;
        return Answer.line("+CPSI: "
                + cell.filter(it -> port.network().serving().isPresent())
                        .map(it -> told(it))
                        .orElse("NO SERVICE," + (online ? "Online" : "Low Power Mode")));
    }

    private static String told(MeasuredCell measured) {
        Cell cell = measured.cell();
        SignalQuality signal = measured.signal();
        String network = cell.plmn().mcc() + "-" + cell.plmn().mnc() + ",0x"
                + String.format(Locale.ROOT, "%X", cell.areaCode()) + "," + cell.identity() + ",";
        return switch (cell.rat()) {
            case GSM -> "GSM,Online," + network + cell.channel() + "," + signal.level() + ",0,0-0";
            case UTRAN ->
                "WCDMA,Online," + network + band(cell, "WCDMA BAND ") + "," + cell.physicalIdentity() + ","
                        + cell.channel() + ",0," + signal.quality() / 10 + "," + signal.level() + ",0,"
                        + signal.rssi() + ",0";
            case E_UTRAN ->
                "LTE,Online," + network + cell.physicalIdentity() + "," + band(cell, "EUTRAN-BAND") + ","
                        + cell.channel() + "," + TEN_MEGAHERTZ + "," + TEN_MEGAHERTZ + "," + signal.quality() + ","
                        + signal.level() * 10 + "," + signal.rssi() * 10 + ",0";
            case NR -> "NO SERVICE,Online";
        };
    }

    private static String band(Cell cell, String name) {
        return Band.at(cell.rat(), cell.channel()).stream()
                .findFirst()
                .map(it -> name + it.number())
                .orElse(name + 0);
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "system information";
    }
}
