package dev.mynah.at.line;

import dev.mynah.at.command.CommandTable;
import java.util.Locale;

/** A command line as a trace may show it. */
final class MaskedLine {
    private static final String MASK = "***";

    private MaskedLine() {}

    /** The line, but what follows the name of a secret or an unknown command is masked. */
    static String of(CommandTable<?> table, String body) {
        var shown = new StringBuilder("AT");
        var cursor = new CommandCursor(body);
        boolean separate = false;
        while (true) {
            var step = cursor.next();
            if (step == CommandCursor.Step.END) {
                return shown.toString();
            }
            if (step == CommandCursor.Step.MALFORMED) {
                return shown.append(MASK).toString();
            }
            var row = cursor.find(table);
            var argument = cursor.argument();
            boolean secret = row == null || row.syntax().secret();
            shown.append(separate ? ";" : "")
                    .append(cursor.name().toUpperCase(Locale.ROOT))
                    .append(operator(cursor))
                    .append(secret && !argument.isEmpty() ? MASK : argument);
            separate = cursor.isExtended();
        }
    }

    private static String operator(CommandCursor cursor) {
        return switch (cursor.form()) {
            case EXECUTE -> "";
            case SET -> "=";
            case READ -> "?";
            case TEST -> "=?";
        };
    }
}
