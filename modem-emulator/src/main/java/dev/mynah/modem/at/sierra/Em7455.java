package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.modem.at.power.Restart;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** EM7455: LTE category 6 card of laptops, with UMTS. */
public final class Em7455 {
    private static final ModuleBands BANDS = new ModuleBands(
            Set.of(), Set.of(1, 2, 3, 4, 5, 8), Set.of(1, 2, 3, 4, 5, 7, 8, 12, 13, 20, 25, 26, 29, 41));

    public static final Personality EM7455 = new Personality(
                    "sierra-em7455",
                    "LTE category 6 card as in laptops, with UMTS",
                    new ModemIdentity(
                            "Sierra Wireless, Incorporated",
                            "EM7455",
                            "SWI9X30C_02.24.05.06 r7040 CARMD-EV-FRMWR2 2017/05/19 06:23:09"),
                    List.of(Family.of(
                            "Sierra Wireless",
                            new Product(),
                            new OperationalStatus(),
                            new PowerControl(),
                            new RadioSelection(),
                            new BandSelection(BANDS),
                            new ServiceIndicator(),
                            new ContextActivation(),
                            new PinTries(),
                            new EnterCommands(),
                            new Restart("!RESET", "Sierra"))),
                    Set.of("+C5GREG"),
                    List.of(),
                    List.of())
            .with(Rat.UTRAN, Rat.E_UTRAN);

    private Em7455() {}
}
