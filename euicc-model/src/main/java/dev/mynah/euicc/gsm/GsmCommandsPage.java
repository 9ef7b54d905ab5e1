package dev.mynah.euicc.gsm;

/** The page {@code docs/card-gsm-commands.md}: what the card answers a GSM terminal. */
final class GsmCommandsPage {

    private GsmCommandsPage() {}

    /** The page in Markdown. */
    public static String of(Iterable<GsmCommandRow> rows) {
        StringBuilder page = new StringBuilder("""
                # The card as a GSM SIM

                A card session whose first command has class A0 is one with a GSM terminal until the next reset: other classes get
                6E00 in it, as class A0 does in a session that began as a UICC's. Another instruction gets 6D00.

                | command | INS | TS 51.011 |
                |---|---|---|
                """);
        rows.forEach(row -> page.append("| %s | %02X | %s |\n".formatted(row.name(), row.ins(), row.clause())));
        page.append("""

                ## Files

                Most files are those of the UICC, so that both kinds of terminal read what either wrote. A file is there when the
                one it is the same as, or made from, is. What is made from another file can only be read.

                | directory | file | FID | is | TS 51.011 |
                |---|---|---|---|---|
                """);
        GsmFileCatalogue.ROWS.forEach(row -> page.append("| %s | %s | %04X | %s | %s |\n"
                .formatted(row.directory().label(), row.name(), row.fid(), row.origin(), row.clause())));
        return page.toString();
    }
}
