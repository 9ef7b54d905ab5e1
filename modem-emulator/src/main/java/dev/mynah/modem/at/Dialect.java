package dev.mynah.modem.at;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.CommandTable;
import dev.mynah.at.command.Family;
import dev.mynah.at.line.Framing;
import dev.mynah.at.line.LineHabits;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How the lines of a door speak: what they understand, what they say unasked, and how they frame it.
 *
 * @param echo whether hosts may want echo before they say so; where they cannot bear it, there is none
 * @param unasked what becomes of the lines of an unsolicited result; nothing, if such hosts do not know it
 * @param settings what settings of commands are before a host changes them, where that is not the usual value
 */
public record Dialect(
        Framing framing,
        LineHabits habits,
        boolean echo,
        CommandTable<AtPort> commands,
        List<UnsolicitedReport> reports,
        UnaryOperator<List<String>> unasked,
        Map<String, String> settings) {
    /** What the standards say. */
    public static final Dialect STANDARD = new Dialect(
            Framing.STANDARD,
            LineHabits.NONE,
            true,
            AtCommands.table(),
            AtCommands.reports(),
            UnaryOperator.identity(),
            Map.of());

    public Dialect {
        reports = List.copyOf(reports);
        settings = Map.copyOf(settings);
    }

    /** With these commands before the others, in the place of those of the same names. */
    public Dialect with(List<Family<AtPort>> families) {
        Set<String> own = new HashSet<>();
        families.forEach(
                family -> family.commands().forEach(it -> own.add(it.syntax().name())));
        List<Family<AtPort>> all = new ArrayList<>(families);
        all.addAll(without(own).commands.families());
        return with(CommandTable.of(all));
    }

    /** Without the commands of these names: they answer ERROR. */
    public Dialect without(Set<String> names) {
        return with(CommandTable.of(commands.families().stream()
                .map(family -> new Family<>(
                        family.title(),
                        family.commands().stream()
                                .filter(it -> !names.contains(it.syntax().name()))
                                .toList()))
                .toList()));
    }

    /** With another command in the place of the one of this name, if there is such a one. */
    public Dialect replacing(String name, UnaryOperator<AtCommand<AtPort>> other) {
        return with(CommandTable.of(commands.families().stream()
                .map(family -> new Family<>(
                        family.title(),
                        family.commands().stream()
                                .map(it -> it.syntax().name().equals(name) ? other.apply(it) : it)
                                .toList()))
                .toList()));
    }

    /** With more that is said unasked. */
    public Dialect reporting(List<UnsolicitedReport> more) {
        return new Dialect(
                framing,
                habits,
                echo,
                commands,
                Stream.concat(reports.stream(), more.stream()).toList(),
                unasked,
                settings);
    }

    /** On a line with these habits. */
    public Dialect with(LineHabits other) {
        return new Dialect(framing, other, echo, commands, reports, unasked, settings);
    }

    /** Without echo until a host asks for it. */
    public Dialect withoutEcho() {
        return new Dialect(framing, habits, false, commands, reports, unasked, settings);
    }

    private Dialect with(CommandTable<AtPort> table) {
        return new Dialect(framing, habits, echo, table, reports, unasked, settings);
    }
}
