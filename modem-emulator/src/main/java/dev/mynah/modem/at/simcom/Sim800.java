package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.simcom.gprs.GprsSockets;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** SIM800L: GSM with GPRS, of most small boards there are. */
public final class Sim800 {
    public static final Personality SIM800 = new Personality(
                    "simcom-sim800",
                    "GSM module with GPRS",
                    new ModemIdentity("SIMCOM_Ltd", "SIMCOM_SIM800L", "Revision:1418B05SIM800L24"),
                    List.of(Family.of("SIMCom, GSM modules", new ShortProduct()), GprsSockets.FAMILY),
                    Set.of("+C5GREG", "+CEREG", "+CESQ"),
                    GprsSockets.REPORTS,
                    List.of())
            .with(Rat.GSM);

    private Sim800() {}
}
