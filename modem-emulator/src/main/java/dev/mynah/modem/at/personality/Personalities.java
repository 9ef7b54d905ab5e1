package dev.mynah.modem.at.personality;

import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.huawei.Me909s;
import dev.mynah.modem.at.quectel.Ec25;
import dev.mynah.modem.at.quectel.Rm520n;
import dev.mynah.modem.at.sierra.Em7455;
import dev.mynah.modem.at.simcom.Sim7600;
import dev.mynah.modem.at.simcom.Sim800;
import dev.mynah.modem.at.telit.Le910;
import dev.mynah.modem.at.ublox.Sara;
import dev.mynah.modem.at.ublox.U201;
import java.util.List;

/** All personalities there are, in the order of the documents. */
public final class Personalities {
    private static final List<Personality> ALL = List.of(
            Personality.GENERIC,
            Ec25.EC25,
            Ec25.EG25,
            Rm520n.RM520N,
            Sim7600.SIM7600,
            Sim800.SIM800,
            Sara.SARA_R412M,
            U201.SARA_U201,
            Me909s.ME909S,
            Em7455.EM7455,
            Le910.LE910);

    private Personalities() {}

    public static List<Personality> all() {
        return ALL;
    }
}
