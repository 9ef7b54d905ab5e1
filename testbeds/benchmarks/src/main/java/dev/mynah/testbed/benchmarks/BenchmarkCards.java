package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.SubscriberKey;
import java.util.HexFormat;
import java.util.List;

/** The card of the default testbed, as often as wanted. */
final class BenchmarkCards {
    static final SubscriberKey KEY = SubscriberKey.ofOpc(
            HexFormat.of().parseHex("465B5CE8B199B49FAA5F0A2EE238A6BC"),
            HexFormat.of().parseHex("CD63CB71954A9F4E48A5994E37A02BAF"));

    private BenchmarkCards() {}

    /** Three profiles, two of them enabled on two ports. */
    static Euicc dualSim(int number) {
        return Euicc.of(
                EuiccSpec.of(
                        "89049032123451234512345678901235",
                        MepMode.B,
                        2,
                        List.of(
                                profile(number, 0).enabledOnPort(0).build(),
                                profile(number, 1).enabledOnPort(1).build(),
                                profile(number, 2).build())),
                CardMemory.inRam());
    }

    /** One subscription of a removable card. */
    static ProfileSpecBuilder subscription(int number, String imsi) {
        return ProfileSpec.of("894900200%09d".formatted(number), imsi, KEY).serviceProviderName("Alpha Mobile");
    }

    /** A profile whose package has some 12 KB: entries in its list of fixed numbers, and kept messages. */
    static ProfileSpecBuilder large() {
        String[] numbers = new String[200];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = "456E747279%06X".formatted(0x303030 + i) + "FF".repeat(6) + "0791945155%06XFFFF".formatted(i)
                    + "FFFFFF";
        }
        String[] messages = new String[30];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = "01%02X".formatted(i) + "A5".repeat(174);
        }
        return profile(0, 0).file("EF.FDN", numbers).file("EF.SMS", messages);
    }

    private static ProfileSpecBuilder profile(int card, int index) {
        int subscriber = card * 3 + index;
        return ProfileSpec.of("894900100%09d".formatted(subscriber), "00101%010d".formatted(subscriber), KEY)
                .name("Profile " + index)
                .serviceProviderName("Alpha Mobile")
                .msisdn("+1555%07d".formatted(subscriber))
                .smsc("+15550000000");
    }
}
