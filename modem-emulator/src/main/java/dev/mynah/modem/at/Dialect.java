package dev.mynah.modem.at;

import dev.mynah.at.command.CommandTable;
import dev.mynah.at.line.Framing;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the lines of a door speak: what they understand, what they say unasked, and how they frame it.
 *
 * @param echo whether hosts may want echo before they say so; where they cannot bear it, there is none
 * @param unasked what becomes of the lines of an unsolicited result; nothing, if such hosts do not know it
 * @param settings what settings of commands are before a host changes them, where that is not the usual value
 */
public record Dialect(
        Framing framing,
        boolean echo,
        CommandTable<AtPort> commands,
        List<UnsolicitedReport> reports,
        UnaryOperator<List<String>> unasked,
        Map<String, String> settings) {
    /** What the standards say. */
    public static final Dialect STANDARD = new Dialect(
            Framing.STANDARD, true, AtCommands.table(), AtCommands.reports(), UnaryOperator.identity(), Map.of());

    public Dialect {
        reports = List.copyOf(reports);
        settings = Map.copyOf(settings);
    }
}
