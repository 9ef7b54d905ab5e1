package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.simcom.gprs.GprsSockets;
import dev.mynah.modem.at.sockets.OpenFailure;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SIM800L: GSM with GPRS, of most small boards there are. */
public final class Sim800 {
    private static final LocalTimeStamp TIME_STAMP = new LocalTimeStamp();

    public static final Personality SIM800 = new Personality(
                    "simcom-sim800",
                    "GSM module with GPRS",
                    new ModemIdentity("SIMCOM_Ltd", "SIMCOM_SIM800L", "Revision:1418B05SIM800L24"),
                    List.of(
                            Family.of(
                                    "SIMCom, GSM modules",
                                    new ShortProduct(),
                                    TIME_STAMP,
                                    new TimeProfile(),
                                    new SynchroniseTime(GprsSockets::context, 1, Sim800::noTime),
                                    new PowerDown()),
                            GprsSockets.FAMILY),
                    Set.of("+C5GREG", "+CEREG", "+CESQ"),
                    Stream.concat(Stream.of(TIME_STAMP), GprsSockets.REPORTS.stream())
                            .toList(),
                    List.of())
            .with(Rat.GSM);

    private Sim800() {}

    private static int noTime(OpenFailure.Why why) {
        return switch (why) {
            case NAME_UNKNOWN, NAME_SERVER_SILENT -> 62;
            case TIMED_OUT -> 65;
            case REFUSED, CLOSED -> 63;
            default -> 61; // no network
        };
    }
}
