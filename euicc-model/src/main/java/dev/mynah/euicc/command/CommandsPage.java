package dev.mynah.euicc.command;

import dev.mynah.euicc.port.CommandRow;
import java.util.Locale;

/** The page {@code docs/card-commands.md}: what the card's operating system answers. */
final class CommandsPage {

    private CommandsPage() {}

    /** The page in Markdown. */
    public static String of(Iterable<CommandRow> rows) {
        StringBuilder page = new StringBuilder("""
                # Commands of the card

                Another instruction gets 6D00, another class 6E00. STORE DATA is the ISD-R's, once it is selected, and
                GET DATA a security domain's. MANAGE LSI (80 7C) belongs to the interface that carries all ports. The commands of
                class A0 are on [a page of their own](card-gsm-commands.md).

                | command | INS | class | TS |
                |---|---|---|---|
                """);
        rows.forEach(row -> page.append("| %s | %02X | %s | %s |\n"
                .formatted(row.name(), row.ins(), row.type().name().toLowerCase(Locale.ROOT), row.clause())));
        return page.toString();
    }
}
