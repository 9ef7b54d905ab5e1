package dev.mynah.modem.at;

import dev.mynah.at.command.CommandDocument;

/** The page of all AT commands, made from their table. */
final class AtCommandsDocument {
    private static final String INTRODUCTION = """
            # AT commands

            Every command the modem knows, made from the table it parses with: do not edit, but change the command and run
            `mvn test -pl modem-emulator -am -Dmynah.docs.write=true`. A command that is not here answers `ERROR`; a form or a
            value that is not here answers `+CME ERROR: 4` or `+CME ERROR: 50` (as `+CMEE` shows it).

            """;

    private AtCommandsDocument() {}

    static String text() {
        return INTRODUCTION + CommandDocument.of(AtCommands.table());
    }
}
