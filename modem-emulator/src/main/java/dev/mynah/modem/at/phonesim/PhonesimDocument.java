package dev.mynah.modem.at.phonesim;

import dev.mynah.at.command.CommandDocument;
import dev.mynah.at.command.CommandTable;

/** The page of the dialect's own commands, made from their table. */
final class PhonesimDocument {
    private static final String INTRODUCTION = """
            # AT for oFono's phonesim driver

            What a door with `dialect: phonesim` understands besides [the standard commands](at-commands.md); made from the table it
            parses with: do not edit, but change the command and run `mvn test -pl modem-emulator -am -Dmynah.docs.write=true`.

            Nothing is echoed before a host asks for it. Unasked every host gets `+USIMSTATE: 1` once a card is there, `+USIMSTATE: 0`
            once it is gone, and both, first 0, when the card is ready after a PIN: oFono has no other news to go on.

            ```
            [phonesim]
            Address=127.0.0.1
            Port=12345
            ```

            With that in `/etc/ofono/phonesim.conf`, or in the file that `OFONO_PHONESIM_CONFIG` names, and a door
            `{ name: ofono, slot: 0, tcp: 127.0.0.1:12345, dialect: phonesim }`, `ofonod` has a modem `/phonesim`.
            `Multiplexer=internal` has it ask for `+CMUX` first; a door with `echo: off` will do then.

            """;

    private PhonesimDocument() {}

    static String text() {
        return INTRODUCTION + CommandDocument.of(CommandTable.of(Phonesim.family()));
    }
}
