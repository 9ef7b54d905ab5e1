package dev.mynah.euicc.cat;

import dev.mynah.euicc.cat.command.CommandType;
import dev.mynah.euicc.cat.envelope.EnvelopeType;
import dev.mynah.euicc.cat.object.ToolkitEvent;

/** The page {@code docs/card-toolkit.md}: what the card can ask of a terminal, and what the terminal can tell the card. */
final class ToolkitPage {

    private ToolkitPage() {}

    /** The page in Markdown. */
    public static String text() {
        StringBuilder page = new StringBuilder("""
                # The card's toolkit

                ## Proactive commands

                A command goes out only to a terminal whose TERMINAL PROFILE has the bit. In Mynah's own modem it is performed by
                whom the last column names; a command for the host that no host has claimed is answered with 30, beyond the
                terminal's capabilities.

                | command | type | profile byte/bit | clause | performed by |
                |---|---|---|---|---|
                """);
        for (CommandType type : CommandType.values()) {
            page.append("| %s | %02X | %d/%d | %s | %s |\n"
                    .formatted(
                            type.text(),
                            type.value(),
                            type.feature().byteNumber(),
                            type.feature().bitNumber(),
                            type.clause(),
                            type.answers().text()));
        }
        page.append("""

                ## Envelopes

                | envelope | tag | clause |
                |---|---|---|
                """);
        for (EnvelopeType type : EnvelopeType.values()) {
            page.append("| %s | %02X | %s |\n".formatted(type.text(), type.tag(), type.clause()));
        }
        page.append("""

                ## Events

                What `at:` of a profile's `events` may say.

                | event | value |
                |---|---|
                """);
        for (ToolkitEvent event : ToolkitEvent.values()) {
            page.append("| %s | %02X |\n".formatted(event.word(), event.value()));
        }
        return page.toString();
    }
}
