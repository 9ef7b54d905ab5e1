package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Cell;
import java.util.Locale;

/** {@code #MONI}: the cell the module is served by, in words with the measures of its technology; of its neighbours it has none. */
final class CellMonitor implements AtCommand<AtPort> {
    private static final IntParameter SERVING = IntParameter.oneOf("number", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#MONI").execute().set(SERVING).test();
    }

    /** What is shown from now on, which is the serving cell anyway. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return port.network().cells().stream()
                .filter(MeasuredCell::serving)
                .findFirst()
                .map(it -> Answer.line("#MONI: "
                        + port.network().named(it.cell().plmn()).longName() + " " + words(it.cell(), it.signal())))
                .orElseGet(Answer::ok);
    }

    private static String words(Cell cell, SignalQuality signal) {
        String area = String.format(Locale.ROOT, "%04X", cell.areaCode());
        String identity = String.format(Locale.ROOT, "%04X", cell.identity());
        return switch (cell.rat()) {
            case GSM ->
                "BSIC:" + Integer.toOctalString(cell.physicalIdentity()) + " LAC:" + area + " Id:" + identity
                        + " ARFCN:" + cell.channel() + " PWR:" + signal.level() + "dbm";
            case UTRAN ->
                "PSC:" + cell.physicalIdentity() + " RSCP:" + signal.level() + " LAC:" + area + " Id:" + identity
                        + " EcIo:" + signal.quality() / 10 + " UARFCN:" + cell.channel() + " PWR:" + signal.rssi()
                        + "dbm";
            case E_UTRAN, NR ->
                "RSRP:" + signal.level() + " RSRQ:" + signal.quality() / 10 + " TAC:" + area + " Id:" + identity
                        + " EARFCN:" + cell.channel() + " PWR:" + signal.rssi() + "dbm";
        };
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "the cell the module is served by";
    }
}
