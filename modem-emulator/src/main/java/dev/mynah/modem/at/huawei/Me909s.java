package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** ME909s-120: LTE category 4 with GSM and UMTS. */
public final class Me909s {
    private static final ModuleBands BANDS =
            new ModuleBands(Set.of(8, 9, 10, 12, 13), Set.of(1, 2, 5, 8), Set.of(1, 2, 3, 4, 5, 7, 8, 20));
    private static final String BAND_NAMES = "GSM850/GSM900/GSM1800/GSM1900/WCDMA850/WCDMA900/WCDMA1900/WCDMA2100";

    public static final Personality ME909S = new Personality(
                    "huawei-me909s",
                    "LTE category 4 module for Europe, with GSM and UMTS",
                    new ModemIdentity("Huawei Technologies Co., Ltd.", "ME909s-120", "11.617.15.00.00"),
                    List.of(Family.of(
                            "Huawei",
                            new Product(),
                            new SystemInformation(),
                            new ExtendedSystemInformation(),
                            new SignalQuery(),
                            new ReportSwitch(),
                            new CardIdentity(),
                            new CardMode(),
                            new PinState(),
                            new SystemConfiguration(BANDS, BAND_NAMES),
                            new RadioSwitch(),
                            new PhoneFunctionality(),
                            new NetworkTimeOfDay(),
                            new NdisDial(),
                            new NdisState(),
                            new DynamicAddress())),
                    Set.of("+C5GREG"),
                    List.of(new StateReport()),
                    List.of())
            .with(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);

    private Me909s() {}
}
