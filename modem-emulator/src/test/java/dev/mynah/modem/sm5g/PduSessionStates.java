package dev.mynah.modem.sm5g;

import dev.mynah.modem.StateTables;
import java.util.Map;

/** The table of a PDU session, for the page. */
public final class PduSessionStates {
    private PduSessionStates() {}

    public static String markdown() {
        StringBuilder text = new StringBuilder(StateTables.markdown(PduSessionTable.TABLE, Map.of()));
        text.append("\n| timer | runs for |\n|---|---|\n");
        for (Sm5gTimer timer : Sm5gTimer.values()) {
            text.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        return text.toString();
    }
}
