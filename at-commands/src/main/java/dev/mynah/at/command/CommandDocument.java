package dev.mynah.at.command;

import dev.mynah.at.syntax.Syntax;
import java.util.List;
import java.util.stream.Collectors;

/** A table of commands as Markdown: a heading per family and a row per command. */
public final class CommandDocument {
    private static final String HEADER = """
            | Command | Forms | Parameters | Defined in | What it does |
            | --- | --- | --- | --- | --- |
            """;

    private CommandDocument() {}

    /** The families one after the other, under headings of the second level. */
    public static String of(CommandTable<?> table) {
        return table.families().stream().map(CommandDocument::family).collect(Collectors.joining("\n"));
    }

    private static String family(Family<?> family) {
        return "## " + family.title() + "\n\n" + HEADER
                + family.commands().stream().map(CommandDocument::row).collect(Collectors.joining());
    }

    private static String row(AtCommand<?> command) {
        Syntax syntax = command.syntax();
        return "| " + code(syntax.name()) + " | " + list(syntax.usage()) + " | " + list(syntax.legend()) + " | "
                + command.clause() + " | " + escaped(command.summary()) + " |\n";
    }

    private static String list(List<String> items) {
        return items.stream().map(CommandDocument::code).collect(Collectors.joining("<br>"));
    }

    private static String code(String text) {
        return "`" + escaped(text) + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
