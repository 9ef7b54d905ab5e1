package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Subscription;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A card whose ISD-R has a port of its own: hosts reach it through either slot, and REFRESH finds the slot concerned. */
class MepA1Test {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] ISD_R = HEX.parseHex("A0000005591010FFFFFFFF8900000100");

    @Test
    void a_profile_enabled_through_one_slot_appears_on_the_port_it_was_meant_for() {
        Bench bench = Bench.of();
        Euicc card = Euicc.of(
                EuiccSpec.of(
                        Eid.withCheckDigits("890490321234512345123456789012").digits(),
                        MepMode.A1,
                        2,
                        List.of(
                                Bench.alphaProfile().enabledOnPort(1).build(),
                                Bench.betaProfile().enabledOnPort(2).build(),
                                Bench.travelProfile().build())),
                CardMemory.inRam());
        BasebandModem modem = new BasebandModem(
                ModemSpec.of("modem0", bench.modem.identity(), HeldCard.of(card), "490154203237518", "356938035643809"),
                bench.ether,
                bench.time.timeline(),
                new Random(1),
                bench.events,
                ModemMemory.inRam());
        modem.powerOn();
        bench.settle();
        Subscription first = modem.subscriptions().get(0);
        Subscription second = modem.subscriptions().get(1);
        assertThat(first.sim().eid()).contains("89049032123451234512345678901235");
        assertThat(first.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.HOME);
        assertThat(second.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.HOME);
        bench.idle();
        bench.nas(1);
        // Through the second slot, onto port 1, which the first slot is mapped to.
        Sim.OpenChannel channel = bench.get(second.sim().open(ISD_R, 0));
        byte[] answer = bench.get(second.sim()
                .transmit(
                        channel.number(), HEX.parseHex("80E2910017BF3114A00C5A0A989400010000000020F58101FF82010100")));
        assertThat(HEX.formatHex(answer)).startsWith("BF3103800100");
        bench.settle();
        assertThat(first.sim().imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(first.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.HOME);
        assertThat(second.sim().imsi()).contains(Bench.BETA_IMSI);
        assertThat(bench.nas(1)).isEmpty();
        // What is open on two ports goes by different numbers.
        Sim.OpenChannel own = bench.get(second.sim().open(new byte[0], 0));
        Sim.OpenChannel again = bench.get(second.sim().open(ISD_R, 0));
        assertThat(List.of(channel.number(), own.number(), again.number()))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).isBetween(1, 19));
        bench.get(second.sim().close(own.number()));
        assertThat(bench.get(second.sim().transmit(again.number(), HEX.parseHex("80E2910006BF3E035C015A00"))))
                .startsWith(0xBF, 0x3E);
        bench.get(second.sim().close(channel.number()));
    }
}
