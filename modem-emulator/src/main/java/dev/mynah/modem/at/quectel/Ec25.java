package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.quectel.http.QuectelHttp;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import dev.mynah.modem.at.quirk.Quirks;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** EC25 and its sibling for all the world, EG25-G: LTE category 4 with GSM and UMTS. */
public final class Ec25 {
    private static final Family<AtPort> NETWORK = Quectel.network("Quectel: network, LTE modules", false);

    /** Release 15 and later, which came after them. */
    private static final Set<String> LACKING = Set.of("+C5GREG");

    public static final Personality EC25 = of(
            "quectel-ec25",
            "LTE category 4 module for Europe, with GSM and UMTS",
            new ModemIdentity("Quectel", "EC25", "EC25EFAR06A17M4G"),
            "20.200.20.200",
            new BandMask(0xD3, 0x1A0000800D5L));

    public static final Personality EG25 = of(
            "quectel-eg25",
            "LTE category 4 module for all the world, with GSM and UMTS, as in the PinePhone",
            new ModemIdentity("Quectel", "EG25", "EG25GGBR07A08M2G"),
            "01.002.01.002",
            new BandMask(0xBFF, 0x1E00B0E18DFL));

    private Ec25() {}

    private static Personality of(
            String name, String summary, ModemIdentity identity, String application, BandMask bands) {
        return new Personality(
                        name,
                        summary,
                        identity,
                        List.of(
                                Family.of(
                                        "Quectel: " + identity.model(),
                                        new FirmwareVersion(application),
                                        configuration(bands)),
                                Quectel.MODULE,
                                Quectel.CARD,
                                NETWORK,
                                Quectel.PACKETS,
                                QuectelSockets.FAMILY,
                                QuectelHttp.FAMILY,
                                Quectel.RECEIVER),
                        LACKING,
                        Quectel.REPORTS,
                        List.of(Quirks.CSIM_ON_BASIC_CHANNEL, Quirks.UNKNOWN_APPLICATION_SIM_FAILURE))
                .with(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN)
                .with(Quectel.STARTUP);
    }

    private static AtCommand<AtPort> configuration(BandMask bands) {
        return new ConfigurationCommand(
                "+QCFG",
                "settings",
                new ScanMode(),
                KeptConfiguration.of("nwscanseq", "(00-0102030405),(0,1)", "(0[0-5]){1,5}(,[01])?", "00"),
                KeptConfiguration.of("roamservice", "(2,255),(0,1)", "(2|255)(,[01])?", "255"),
                KeptConfiguration.of("servicedomain", "(2),(0,1)", "2(,[01])?", "2"),
                bands,
                KeptConfiguration.of("ims", "(0-2)", "[0-2]", "0"),
                KeptConfiguration.of("usbnet", "(0-3)", "[0-3]", "0"),
                KeptConfiguration.of(
                        "usbcfg",
                        "<vid>,<pid>,(0,1),(0,1),(0,1),(0,1),(0,1),(0,1),(0,1)",
                        "0[xX][0-9A-Fa-f]{1,4},0[xX][0-9A-Fa-f]{1,4}(,[01]){7}",
                        "0x2C7C,0x0125,1,1,1,1,1,0,0"));
    }
}
