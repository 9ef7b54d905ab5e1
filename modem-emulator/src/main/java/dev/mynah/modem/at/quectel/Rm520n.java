package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.quectel.http.QuectelHttp;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** RM520N-GL: a 5G module, with LTE and UMTS and two places for cards. */
public final class Rm520n {
    private static final Set<Integer> UTRAN = Set.of(1, 2, 4, 5, 8, 19);
    /** Those with a downlink alone, 29 and 32, aside. */
    private static final Set<Integer> EUTRAN = Set.of(
            1, 2, 3, 4, 5, 7, 8, 12, 13, 14, 17, 18, 19, 20, 25, 26, 28, 30, 34, 38, 39, 40, 41, 42, 43, 48, 66, 71);

    private static final Set<Integer> NR = Set.of(
            1, 2, 3, 5, 7, 8, 12, 14, 18, 20, 25, 26, 28, 29, 30, 38, 40, 41, 48, 66, 70, 71, 75, 76, 77, 78, 79);

    public static final Personality RM520N = new Personality(
                    "quectel-rm520n",
                    "5G module for all the world, with LTE and UMTS",
                    new ModemIdentity("Quectel", "RM520N-GL", "RM520NGLAAR03A03M4G"),
                    List.of(
                            Family.of(
                                    "Quectel: RM520N-GL",
                                    new FirmwareVersion("A0.303.A0.303"),
                                    new CardPlaceChoice(),
                                    preferences(),
                                    configuration()),
                            Quectel.MODULE,
                            Quectel.CARD,
                            Quectel.network("Quectel: network, 5G modules", true),
                            Quectel.PACKETS,
                            QuectelSockets.FAMILY,
                            QuectelHttp.FAMILY,
                            Quectel.RECEIVER),
                    Set.of(),
                    Quectel.REPORTS,
                    List.of())
            .with(Rat.UTRAN, Rat.E_UTRAN, Rat.NR)
            .with(Quectel.STARTUP);

    private Rm520n() {}

    private static AtCommand<AtPort> preferences() {
        return new ConfigurationCommand(
                "+QNWPREFCFG",
                "what networks are looked for",
                new BandPreference("gw_band", Rat.UTRAN, UTRAN),
                new BandPreference("lte_band", Rat.E_UTRAN, EUTRAN),
                KeptConfiguration.of("nsa_nr5g_band", "(1-261)", "[0-9]{1,3}(:[0-9]{1,3})*", "1:3:7:20:28:41:77:78:79"),
                new BandPreference("nr5g_band", Rat.NR, NR),
                new ModePreference(),
                KeptConfiguration.of("srv_domain", "(2)", "2", "2"),
                KeptConfiguration.of("roam_pref", "(255)", "255", "255"),
                new DeviceUsage(),
                KeptConfiguration.of(
                        "rat_acq_order",
                        "(NR5G,LTE,WCDMA)",
                        "(NR5G|LTE|WCDMA)(:(NR5G|LTE|WCDMA)){0,2}",
                        "NR5G:LTE:WCDMA"),
                new NewRadioDisabling());
    }

    private static AtCommand<AtPort> configuration() {
        return new ConfigurationCommand(
                "+QCFG",
                "settings",
                KeptConfiguration.of("usbnet", "(0-3)", "[0-3]", "0"),
                KeptConfiguration.of(
                        "usbcfg",
                        "<vid>,<pid>,(0,1),(0,1),(0,1),(0,1),(0,1),(0,1),(0,1)",
                        "0[xX][0-9A-Fa-f]{1,4},0[xX][0-9A-Fa-f]{1,4}(,[01]){7}",
                        "0x2C7C,0x0801,1,1,1,1,1,0,0"),
                KeptConfiguration.of("ims", "(0-2)", "[0-2]", "0"));
    }
}
