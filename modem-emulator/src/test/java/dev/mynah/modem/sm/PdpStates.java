package dev.mynah.modem.sm;

import dev.mynah.modem.StateTables;
import java.util.Map;

/** The table of a PDP context, and its timers, for the page. */
public final class PdpStates {
    private PdpStates() {}

    public static String markdown() {
        StringBuilder page = new StringBuilder(StateTables.markdown(PdpTable.TABLE, Map.of()));
        page.append("\n| timer | runs for |\n|---|---|\n");
        for (SmTimer timer : SmTimer.values()) {
            page.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        return page.toString();
    }
}
