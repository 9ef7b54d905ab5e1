package dev.mynah.modem.sm;

import dev.mynah.modem.StateTables;
import java.util.Map;

/** The table of a PDP context, and its timers, for the page. */
public final class PdpStates {
    private PdpStates() {}

    public static String markdown() {
        StringBuilder page = new StringBuilder(StateTables.markdown(PdpTable.TABLE, Map.of()));
        page.append("\n### A secondary PDP context\n\nTS 24.008 6.1.3.2 to 6.1.3.4.\n\n")
                .append(StateTables.markdown(SecondaryTable.TABLE, Map.of()));
        page.append("\n| timer | runs for |\n|---|---|\n");
        for (SmTimer timer : SmTimer.values()) {
            page.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        return page.toString();
    }
}
