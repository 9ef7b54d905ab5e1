package dev.mynah.modem.at.quectel;

import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import java.util.List;
import java.util.Set;

/** RM520N-GL: a 5G module, with LTE and UMTS. */
public final class Rm520n {
    public static final Personality RM520N = new Personality(
            "quectel-rm520n",
            "5G module for all the world's bands, with LTE and UMTS",
            new ModemIdentity("Quectel", "RM520N-GL", "RM520NGLAAR03A03M4G"),
            List.of(Quectel.CARD, QuectelSockets.FAMILY),
            Set.of(),
            QuectelSockets.REPORTS,
            List.of());

    private Rm520n() {}
}
