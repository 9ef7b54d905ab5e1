package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Cell;
import java.util.Optional;

/** {@code +QNWINFO}: technology, network, band and channel of the cell served by. */
final class NetworkInformation implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QNWINFO").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Optional<Cell> cell = port.network().cells().stream()
                .filter(MeasuredCell::serving)
                .map(MeasuredCell::cell)
                .findFirst();
        Optional<ServingNetwork> network = port.network().serving();
        if (cell.isEmpty() || network.isEmpty()) {
            return Answer.line("+QNWINFO: No Service");
        }
        return Answer.line(Line.of("+QNWINFO")
                .add(technology(cell.get()))
                .add(network.get().plmn().digits())
                .add(Bands.name(cell.get()))
                .add(cell.get().channel()));
    }

    private static String technology(Cell cell) {
        String duplex = Bands.timeDivision(cell) ? "TDD" : "FDD";
        return switch (cell.rat()) {
            case GSM -> "GSM";
            case UTRAN -> "WCDMA";
            case E_UTRAN -> duplex + " LTE";
            case NR -> duplex + " NR5G";
        };
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "technology, network, band and channel";
    }
}
