package dev.mynah.modem.at.quectel;

import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import dev.mynah.modem.at.quirk.Quirks;
import java.util.List;
import java.util.Set;

/** EC25 and its sibling for all the world, EG25-G: LTE category 4 with GSM and UMTS. */
public final class Ec25 {
    public static final Personality EC25 = of(
            "quectel-ec25",
            "LTE category 4 module, with GSM and UMTS",
            new ModemIdentity("Quectel", "EC25", "EC25EFAR06A06M4G"));

    public static final Personality EG25 = of(
            "quectel-eg25",
            "the same for all the world's bands, as in the PinePhone",
            new ModemIdentity("Quectel", "EG25", "EG25GGBR07A08M2G"));

    private Ec25() {}

    private static Personality of(String name, String summary, ModemIdentity identity) {
        return new Personality(
                name,
                summary,
                identity,
                List.of(Quectel.CARD, QuectelSockets.FAMILY),
                Set.of(),
                QuectelSockets.REPORTS,
                List.of(Quirks.CSIM_ON_BASIC_CHANNEL, Quirks.UNKNOWN_APPLICATION_SIM_FAILURE));
    }
}
