package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.CommandDocument;
import dev.mynah.at.command.CommandTable;

/** The page of the dialect's own commands, made from their table. */
final class GoldfishDocument {
    private static final String INTRODUCTION = """
            # AT for Android's emulated radio

            What a door with `dialect: goldfish` understands in another way than [others](at-commands.md), or besides; made from the
            table it parses with: do not edit, but change the command and run
            `mvn test -pl modem-emulator -am -Dmynah.docs.write=true`. How to attach a device: [android.md](android.md).

            Every line ends with a carriage return alone, and nothing is echoed before a host asks for it. Unasked is said: `RING`,
            `+CREG`, `+CGREG`, `+CEREG`, `+CSQ`, `%CTZV`, `%CGFPCCFG`, `+CMT`, `+CDS`, `+CUSATP`, `+CUSATEND`, and nothing else, since
            with a word it does not know the HAL's process ends. Messages are routed to every host from its start
            (`+CNMI=1,2,0,1`).

            """;

    private static final String REFERENCE_RIL = """

            # AT for reference-ril

            What a door with `dialect: reference-ril` understands in another way: Android's radio daemon before there was a HAL. Lines
            are framed as V.250 has it, and unsolicited results are the standard ones with `%CTZV` and a `+CSQ` of all technologies.

            """;

    private GoldfishDocument() {}

    static String text() {
        return INTRODUCTION
                + CommandDocument.of(CommandTable.of(Goldfish.family()))
                + REFERENCE_RIL
                + CommandDocument.of(CommandTable.of(ReferenceRil.family()));
    }
}
