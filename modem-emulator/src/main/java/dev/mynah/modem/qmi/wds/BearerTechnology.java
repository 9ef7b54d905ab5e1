package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.network.air.Rat;
import java.util.Map;

/** What carries the packets, by the numbers of WDS. */
final class BearerTechnology {
    static final int UNKNOWN = -1;
    private static final Map<Rat, Integer> CODES = Map.of(Rat.GSM, 6, Rat.UTRAN, 4, Rat.E_UTRAN, 10);

    private BearerTechnology() {}

    /** WDS has no number for NR. */
    static int of(QmiClient client) {
        return client.subscription()
                .network()
                .serving()
                .map(it -> CODES.getOrDefault(it.rat(), UNKNOWN))
                .orElse(UNKNOWN);
    }
}
