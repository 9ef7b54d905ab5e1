package dev.mynah.modem.esm;

import dev.mynah.modem.StateTables;
import java.util.Map;

/** The table of a PDN connection for the page. */
public final class PdnStates {
    private PdnStates() {}

    public static String markdown() {
        return StateTables.markdown(PdnTable.TABLE, Map.of());
    }

    /** The table of a request about a dedicated bearer. */
    public static String transactions() {
        return StateTables.markdown(BearerTransactionTable.TABLE, Map.of());
    }
}
