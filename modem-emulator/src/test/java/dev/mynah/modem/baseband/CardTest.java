package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.PinSpec;
import dev.mynah.modem.CardApplication;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.TerminalCapability;
import dev.mynah.modem.sim.ApduExchanged;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What hosts do with the card, and what the stack makes of it. TS 27.007 8. */
class CardTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] ISD_R = HEX.parseHex("A0000005591010FFFFFFFF8900000100");

    private static byte[] hex(String digits) {
        return HEX.parseHex(digits);
    }

    private static Reason refusal(Future<?> future) {
        assertThat(future.cause()).isInstanceOf(Refusal.class);
        return ((Refusal) future.cause()).reason();
    }

    private static Bench locked() {
        PinSpec pins = new PinSpec("4321", "87654321", "1234", "12345678", "12345678", true);
        return Bench.of(
                Bench.alphaSpec(), Bench.betaSpec(), Bench.alphaProfile().pins(pins), Bench.betaProfile());
    }

    @Test
    void the_card_says_who_it_is() {
        Sim sim = Bench.of().powerOn().sim(0);
        assertThat(sim.iccid()).contains("8949001000000000017");
        assertThat(sim.eid()).contains("89049032123451234512345678901235");
        assertThat(sim.serviceProviderName()).contains("Alpha Mobile");
        assertThat(sim.msisdns()).containsExactly("+491700000001");
        assertThat(sim.atr()).startsWith(0x3B);
    }

    @Test
    void a_host_has_the_card_told_of_the_terminal_from_its_next_reset_on_over_power_failures() {
        Bench bench = Bench.of().powerOn();
        bench.slot(0)
                .terminalCapability(
                        TerminalCapability.of(hex("820105" + "830101")).orElseThrow());
        assertThat(told(bench)).isEqualTo("80AA000007A9058100830107");
        bench.get(bench.sim(0).power(CardPower.OFF));
        bench.get(bench.sim(0).power(CardPower.ON));
        assertThat(told(bench)).isEqualTo("80AA00000AA9088100820105830101");
        bench.modem.powerOff();
        bench.settle().build();
        bench.powerOn();
        assertThat(told(bench)).isEqualTo("80AA00000AA9088100820105830101");
        assertThat(TerminalCapability.of(hex("8203"))).isEmpty();
        assertThat(TerminalCapability.of(hex("82"))).isEmpty();
        assertThat(TerminalCapability.of(new byte[124])).isEmpty();
    }

    /** The last such command of the first slot. */
    private static String told(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof ApduExchanged && it.subject().startsWith("modem0/slot0"))
                .map(it -> it.line())
                .filter(it -> it.contains("80AA"))
                .map(it -> it.replaceAll(".*(80AA[0-9A-F]*).*", "$1"))
                .reduce("", (before, last) -> last);
    }

    @Test
    void a_locked_card_waits_for_its_pin_and_then_registers() {
        Bench bench = locked().powerOn();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.PIN_REQUIRED);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.sim(0).pin(PinKey.PIN1).pinTries()).isEqualTo(3);
        assertThat(refusal(bench.sim(0).verify(PinKey.PIN1, "0000"))).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(bench.sim(0).pin(PinKey.PIN1).pinTries()).isEqualTo(2);
        bench.get(bench.sim(0).verify(PinKey.PIN1, "4321"));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.sim(0).pin(PinKey.PIN1).verified()).isTrue();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.SimChanged(SimState.PIN_REQUIRED));
    }

    @Test
    void three_wrong_pins_ask_for_the_puk() {
        Bench bench = locked().powerOn();
        bench.sim(0).verify(PinKey.PIN1, "0000");
        bench.sim(0).verify(PinKey.PIN1, "0000");
        assertThat(refusal(bench.sim(0).verify(PinKey.PIN1, "0000"))).isEqualTo(Reason.SIM_PUK_REQUIRED);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.PUK_REQUIRED);
        assertThat(refusal(bench.sim(0).unblock(PinKey.PIN1, "11111111", "1111")))
                .isEqualTo(Reason.WRONG_PASSWORD);
        bench.get(bench.sim(0).unblock(PinKey.PIN1, "87654321", "1111"));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void the_pin_can_be_given_by_a_host_of_its_own_accord() {
        Bench bench = locked().powerOn();
        byte[] answer = bench.get(bench.sim(0).transmit(hex("0020000108" + "34333231FFFFFFFF")));
        assertThat(answer).isEqualTo(hex("9000"));
        bench.settle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        String trace = bench.seen.stream()
                .filter(ApduExchanged.class::isInstance)
                .map(it -> it.line())
                .reduce("", String::concat);
        assertThat(trace).contains("0020000108" + "0000000000000000").doesNotContain("34333231");
    }

    @Test
    void asking_for_the_pin_can_be_switched_on_and_the_pin_changed() {
        Bench bench = Bench.of().powerOn();
        bench.get(bench.sim(0).enable(PinKey.PIN1, true, "1234"));
        bench.get(bench.sim(0).change(PinKey.PIN1, "1234", "5678"));
        assertThat(bench.sim(0).pin(PinKey.PIN1).enabled()).isTrue();
        bench.modem.powerOff();
        bench.powerOn();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.PIN_REQUIRED);
        bench.get(bench.sim(0).verify(PinKey.PIN1, "5678"));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
    }

    @Test
    void file_commands_find_their_way() {
        Bench bench = Bench.of().powerOn();
        assertThat(HEX.formatHex(read(bench, 12258, 10).data())).isEqualTo("989400010000000010F7");
        assertThat(read(bench, 28589, 4).data()).hasSize(4);
        byte[] spn = read(bench, 28486, 17).data();
        assertThat(new String(spn, 1, 12, StandardCharsets.US_ASCII)).isEqualTo("Alpha Mobile");
        FileResponse described =
                bench.get(bench.sim(0).file(new FileCommand(192, 0x6F07, 0, 0, 15, new byte[0], hex("3F007FFF"))));
        assertThat(described.data()).startsWith(0x62);
        FileResponse gsm =
                bench.get(bench.sim(0).file(new FileCommand(176, 0x6F07, 0, 0, 9, new byte[0], hex("3F007F20"))));
        assertThat(gsm.sw1()).isEqualTo(0x90);
        FileResponse missing =
                bench.get(bench.sim(0).file(new FileCommand(176, 0x6FFF, 0, 0, 1, new byte[0], new byte[0])));
        assertThat(missing.sw1()).isEqualTo(0x6A);
        assertThat(missing.sw2()).isEqualTo(0x82);
        FileResponse status =
                bench.get(bench.sim(0).file(new FileCommand(242, 0x7FFF, 0, 0, 0, new byte[0], new byte[0])));
        assertThat(status.sw1()).isEqualTo(0x90);
        FileResponse ofWhatIsInUse =
                bench.get(bench.sim(0).file(new FileCommand(242, 0, 0, 0, 0, new byte[0], new byte[0])));
        assertThat(ofWhatIsInUse).usingRecursiveComparison().isEqualTo(status);
        assertThat(refusal(bench.sim(0).file(new FileCommand(1, 0x6F07, 0, 0, 0, new byte[0], new byte[0]))))
                .isEqualTo(Reason.NOT_SUPPORTED);
    }

    private static FileResponse read(Bench bench, int file, int length) {
        return bench.get(bench.sim(0).file(new FileCommand(176, file, 0, 0, length, new byte[0], new byte[0])));
    }

    @Test
    void a_channel_has_files_of_the_application_that_is_selected_there() {
        Bench bench = Bench.of().powerOn();
        byte[] usim = bench.sim(0).directory().stream()
                .filter(it -> it.kind() == CardApplication.Kind.USIM)
                .findFirst()
                .orElseThrow()
                .aid();
        byte[] isim = bench.sim(0).directory().stream()
                .filter(it -> it.kind() == CardApplication.Kind.ISIM)
                .findFirst()
                .orElseThrow()
                .aid();
        int first = bench.get(bench.sim(0).open(usim, 0)).number();
        int second = bench.get(bench.sim(0).open(isim, 0)).number();
        FileCommand ad = new FileCommand(176, 0x6FAD, 0, 0, 1, new byte[0], new byte[0]);
        assertThat(bench.get(bench.sim(0).file(first, ad)).data()).hasSize(1);
        FileCommand imsi = new FileCommand(176, 0x6F07, 0, 0, 9, new byte[0], new byte[0]);
        assertThat(bench.get(bench.sim(0).file(first, imsi)).data()).startsWith(8, 9);
        // In an ISIM 6F07 is EF.IST.
        assertThat(bench.get(bench.sim(0).file(second, new FileCommand(192, 0x6F02, 0, 0, 0, new byte[0], new byte[0])))
                        .sw1())
                .isEqualTo(0x90);
        assertThat(bench.get(bench.sim(0).file(first, new FileCommand(192, 0x6F02, 0, 0, 0, new byte[0], new byte[0])))
                        .sw1())
                .isEqualTo(0x6A);
        // A path begins in the application, and one from the MF with 3F00.
        FileCommand below = new FileCommand(192, 0x4F30, 0, 0, 0, new byte[0], hex("5F3A"));
        FileCommand fromTheTop = new FileCommand(192, 0x4F30, 0, 0, 0, new byte[0], hex("3F007FFF5F3A"));
        assertThat(bench.get(bench.sim(0).file(first, below)))
                .usingRecursiveComparison()
                .isEqualTo(bench.get(bench.sim(0).file(first, fromTheTop)));
        // What is no BER-TLV file has no objects: the card says so. TS 102 221 11.3.1.
        FileCommand object = new FileCommand(203, 0x6F07, 0, 0x80, 1, hex("80"), new byte[0]);
        assertThat(bench.get(bench.sim(0).file(first, object)).sw1()).isEqualTo(0x69);
        assertThat(refusal(bench.sim(0).file(19, imsi))).isEqualTo(Reason.INVALID_CHANNEL);
    }

    @Test
    void the_hosts_selection_on_the_basic_channel_is_its_own() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.get(bench.sim(0).transmit(hex("00A4000C026F46")))).endsWith(0x90, 0x00);
        read(bench, 12258, 10);
        bench.after(Duration.ofMinutes(56));
        assertThat(bench.get(bench.sim(0).transmit(hex("00B0000105")))).startsWith('A', 'l', 'p', 'h', 'a');
    }

    @Test
    void channels_are_opened_used_and_closed() {
        Bench bench = Bench.of().powerOn();
        Sim.OpenChannel channel = bench.get(bench.sim(0).open(ISD_R, 0));
        assertThat(channel.selectResponse()).endsWith(0x90, 0x00);
        assertThat(bench.get(bench.sim(0).transmit(channel.number(), hex("80E2910006BF3E035C015A00"))))
                .startsWith(0xBF, 0x3E);
        bench.get(bench.sim(0).close(channel.number()));
        assertThat(refusal(bench.sim(0).transmit(channel.number(), hex("00A4000C023F00"))))
                .isEqualTo(Reason.INVALID_CHANNEL);
        assertThat(refusal(bench.sim(0).close(9))).isEqualTo(Reason.INVALID_CHANNEL);
        // The stack's own channel is not the hosts'.
        assertThat(refusal(bench.sim(0).close(1))).isEqualTo(Reason.INVALID_CHANNEL);
        assertThat(refusal(bench.sim(0).open(hex("A000000099"), 0))).isEqualTo(Reason.APPLICATION_NOT_FOUND);
        assertThat(((Refusal) bench.sim(0).open(hex("A000000099"), 0).cause()).cause())
                .hasValue(0x6A82);
        assertThat(refusal(bench.sim(0).open(ISD_R, 0x40))).isEqualTo(Reason.SELECTION_REFUSED);
        assertThat(((Refusal) bench.sim(0).open(ISD_R, 0x40).cause()).cause()).hasValue(0x6A86);
        for (int i = 0; i < 18; i++) {
            bench.sim(0).open(new byte[0], 0);
        }
        assertThat(refusal(bench.sim(0).open(new byte[0], 0))).isEqualTo(Reason.CHANNEL_UNAVAILABLE);
    }

    @Test
    void applications_are_listed() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.get(bench.sim(0).applications())).hasSize(2).allMatch(it -> it[0] == 0x61);
    }

    @Test
    void a_profile_switched_over_a_channel_registers_that_slot_anew_and_leaves_the_other_alone() {
        Bench bench = Bench.of().powerOn().idle();
        bench.nas(0);
        bench.nas(1);
        bench.told.get(1).clear();
        Sim.OpenChannel channel = bench.get(bench.sim(0).open(ISD_R, 0));
        // ES10c.EnableProfile of Alpha Travel with refreshFlag.
        byte[] answer = bench.get(
                bench.sim(0).transmit(channel.number(), hex("80E2910014BF3111A00C5A0A989400010000000020F58101FF00")));
        assertThat(HEX.formatHex(answer)).startsWith("BF3103800100");
        bench.settle();
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> DETACH REQUEST switch off",
                        "> ATTACH REQUEST COMBINED_EPS_IMSI_ATTACH IMSI " + Bench.TRAVEL_IMSI,
                        "> ATTACH COMPLETE");
        assertThat(bench.sim(0).imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(bench.sim(0).iccid()).contains(Bench.TRAVEL_ICCID);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.nas(1)).isEmpty();
        assertThat(bench.told.get(1)).isEmpty();
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_profile_switched_without_a_refresh_is_noticed() {
        Bench bench = Bench.of().powerOn().idle();
        Sim.OpenChannel channel = bench.get(bench.sim(0).open(ISD_R, 0));
        bench.get(bench.sim(0).transmit(channel.number(), hex("80E2910014BF3111A00C5A0A989400010000000020F581010000")));
        bench.after(Duration.ofSeconds(20));
        assertThat(bench.sim(0).imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_profile_disabled_leaves_an_absent_sim_whose_isd_r_still_answers() {
        Bench bench = Bench.of().powerOn().idle();
        Sim.OpenChannel channel = bench.get(bench.sim(0).open(ISD_R, 0));
        bench.get(bench.sim(0).transmit(channel.number(), hex("80E2910014BF3211A00C5A0A989400010000000010F78101FF00")));
        bench.settle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.ABSENT);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        Sim.OpenChannel again = bench.get(bench.sim(0).open(ISD_R, 0));
        bench.get(bench.sim(0).transmit(again.number(), hex("80E2910014BF3111A00C5A0A989400010000000010F78101FF00")));
        bench.settle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
