package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.power.Restart;
import dev.mynah.modem.at.power.SwitchOff;
import dev.mynah.modem.at.sim.SimCommands;
import dev.mynah.modem.at.telit.sockets.TelitSockets;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LE910C4-EU: LTE category 4 with GSM and UMTS. */
public final class Le910 {
    public static final Personality LE910 = new Personality(
                    "telit-le910c4",
                    "LTE category 4 module for Europe, with GSM and UMTS",
                    new ModemIdentity("Telit", "LE910C4-EU", "25.30.226"),
                    List.of(
                            Family.of(
                                    "Telit",
                                    new Product(),
                                    new Named(
                                            "#CGMI",
                                            "manufacturer",
                                            port -> Optional.of(
                                                    port.modem().identity().manufacturer())),
                                    new Named(
                                            "#CGMM",
                                            "model",
                                            port -> Optional.of(
                                                    port.modem().identity().model())),
                                    new Named(
                                            "#CGMR",
                                            "revision",
                                            port -> Optional.of(
                                                    port.modem().identity().revision())),
                                    new Named(
                                            "#CGSN",
                                            "IMEI",
                                            port -> Optional.of(
                                                    port.subscription().imei())),
                                    new Named(
                                            "#CIMI", "IMSI", port -> port.sim().imsi()),
                                    new Named(
                                            "#CCID", "ICCID", port -> port.sim().iccid()),
                                    SimCommands.lockableAccess(),
                                    new CardStatusQuery(),
                                    new CardDetection(),
                                    new NetworkType(),
                                    new CellMonitor(),
                                    new NetworkStatus(),
                                    new BandSelection(),
                                    new ContextAddress(),
                                    new PackageVersion(),
                                    new PositioningPower(),
                                    new AcquiredPosition(),
                                    new SentenceChoice(),
                                    new Restart("#REBOOT", "Telit"),
                                    new SwitchOff("#SHDN", "Telit")),
                            TelitSockets.FAMILY),
                    Set.of("+C5GREG"),
                    List.of(new StateReport()),
                    List.of())
            .with(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);

    private Le910() {}
}
