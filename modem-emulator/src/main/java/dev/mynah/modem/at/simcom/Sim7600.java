package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.modem.at.power.Restart;
import dev.mynah.modem.at.power.SwitchOff;
import dev.mynah.modem.at.simcom.sockets.SimcomSockets;
import dev.mynah.modem.at.sockets.OpenFailure;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SIM7600E-H: LTE category 4 with GSM and UMTS. */
public final class Sim7600 {
    private static final ModuleBands BANDS =
            new ModuleBands(Set.of(9, 10, 12), Set.of(1, 5, 8), Set.of(1, 3, 5, 7, 8, 20, 38, 40, 41));

    public static final Personality SIM7600 = new Personality(
                    "simcom-sim7600",
                    "LTE category 4 module for Europe, with GSM and UMTS",
                    new ModemIdentity("SIMCOM INCORPORATED", "SIMCOM_SIM7600E-H", "LE20B04SIM7600M22"),
                    List.of(
                            Family.of(
                                    "SIMCom",
                                    new Product(),
                                    new FirmwareRevision(),
                                    new CardIdentity(),
                                    new SystemInformation(),
                                    new SystemModeReporting(),
                                    new SignalReporting(),
                                    new PreferredMode(),
                                    new AcquisitionOrder(),
                                    new PreferredBands(BANDS),
                                    new PositioningSession(),
                                    new PositioningInformation(),
                                    new SynchroniseTime(SimcomSockets::context, 0, Sim7600::noTime),
                                    new Restart("+CRESET", "SIMCom"),
                                    new SwitchOff("+CPOF", "SIMCom")),
                            SimcomSockets.FAMILY),
                    Set.of("+C5GREG"),
                    Stream.concat(Stream.of(new StartReport(), new NetworkReport()), SimcomSockets.REPORTS.stream())
                            .toList(),
                    List.of())
            .with(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);

    private Sim7600() {}

    /** No answer in time, or no way to the server. */
    private static int noTime(OpenFailure.Why why) {
        return why == OpenFailure.Why.TIMED_OUT ? 6 : 4;
    }
}
