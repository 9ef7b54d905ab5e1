package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code +QENG}: what the module measures of the cell it camps on, and of the others it hears. */
final class CellInformation implements AtCommand<AtPort> {
    private enum Asked {
        SERVINGCELL,
        NEIGHBOURCELL
    }

    private static final EnumParameter<Asked> CELL_TYPE =
            EnumParameter.worded("cell_type", Asked.class, it -> it.name().toLowerCase(Locale.ROOT));

    private final ServingCellLine servingLine;

    /** @param newRadio whether the module has NR, and writes LTE's line as those that have */
    CellInformation(boolean newRadio) {
        this.servingLine = new ServingCellLine(newRadio);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QENG").set(CELL_TYPE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        List<MeasuredCell> cells = port.network().cells();
        Optional<MeasuredCell> serving =
                cells.stream().filter(MeasuredCell::serving).findFirst();
        return switch (given.get(CELL_TYPE)) {
            case SERVINGCELL -> Answer.line(servingLine.of(state(port, serving), serving));
            case NEIGHBOURCELL ->
                Answer.lines(cells.stream()
                        .filter(it -> !it.serving())
                        .flatMap(it -> serving.flatMap(on -> NeighbourLine.of(it, on)).stream())
                        .toList());
        };
    }

    private static String state(AtPort port, Optional<MeasuredCell> serving) {
        if (serving.isEmpty()) {
            return "SEARCH";
        }
        return port.network().serving().isEmpty() ? "LIMSRV" : port.network().connected() ? "CONNECT" : "NOCONN";
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "the cell camped on, and its neighbours";
    }
}
