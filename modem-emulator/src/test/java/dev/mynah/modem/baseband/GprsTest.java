package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgsn.SgsnState;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The modem in the packet domain of GSM and UTRAN, against an operator that has no other cells. TS 24.008 4.7. */
class GprsTest {
    private static final List<String> PACKET_DOMAIN =
            List.of("ATTACH", "DETACH", "ROUTING AREA", "SERVICE", "P-TMSI", "AUTHENTICATION AND", "GMM", "IDENTITY");

    static Bench only(Rat rat) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100),
                                CellSpec.of("dale", rat, 0x12, 20)
                                        .withLevel(-100, -100)
                                        .withOn(false)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench;
    }

    static RegistrationStatus gprs(Bench bench) {
        return bench.slot(0).network().registration(Domain.GPRS).status();
    }

    static SgsnState network(Bench bench) {
        return bench.get(bench.alphaControl().gprsState(Bench.ALPHA_IMSI));
    }

    /** The messages of the packet domain since the last call; those of the circuit switched one go on beside them. */
    static List<String> messages(Bench bench) {
        return bench.nas(0).stream()
                .filter(it -> PACKET_DOMAIN.stream().anyMatch(it.substring(2)::startsWith))
                .toList();
    }

    static String state(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof StateChanged change
                        && change.machine().equals("GMM")
                        && it.subject().equals("modem0/slot0"))
                .map(it -> ((StateChanged) it).to())
                .reduce("", (before, next) -> next);
    }

    static byte[] file(Bench bench, int file) {
        Sim.FileResponse response =
                bench.get(bench.sim(0).file(new Sim.FileCommand(0xB0, file, 0, 0, 0, new byte[0], new byte[0])));
        assertThat(response.sw1()).isEqualTo(0x90);
        return response.data();
    }

    /** GU1, GU2 or GU3 as the card has it. */
    static int status(Bench bench) {
        byte[] location = file(bench, 0x6F73);
        return location[location.length - 1] + 1;
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.3.1", by = GmmUe.class)
    void the_modem_attaches_and_the_card_remembers(Rat rat) {
        Bench bench = only(rat).powerOn();
        assertThat(messages(bench))
                .startsWith(
                        "> ATTACH REQUEST",
                        "< AUTHENTICATION AND CIPHERING REQUEST",
                        "> AUTHENTICATION AND CIPHERING RESPONSE",
                        "< ATTACH ACCEPT",
                        "> ATTACH COMPLETE",
                        "< GMM INFORMATION");
        assertThat(gprs(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(network(bench)).isEqualTo(SgsnState.REGISTERED);
        assertThat(status(bench)).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(file(bench, 0x6F73), 7, 13)).isEqualTo("00f110000a01");
        assertThat(file(bench, 0x6F09)[0]).as("the key set of the challenge").isEqualTo((byte) 1);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.1.1", by = GmmUe.class)
    void the_next_power_cycle_attaches_by_p_tmsi() {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.idle();
        bench.get(bench.slot(0).network().detach());
        bench.settle();
        assertThat(network(bench)).isEqualTo(SgsnState.DEREGISTERED);
        messages(bench);
        bench.get(bench.slot(0).network().attach());
        bench.settle();
        assertThat(messages(bench)).startsWith("> ATTACH REQUEST");
        assertThat(gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.1", by = GmmUe.class)
    void another_routing_area_makes_it_update() {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.idle();
        messages(bench);
        bench.get(bench.alphaControl().power("dale", true));
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofSeconds(30));
        assertThat(messages(bench))
                .containsSubsequence(
                        "> ROUTING AREA UPDATE REQUEST",
                        "< ROUTING AREA UPDATE ACCEPT",
                        "> ROUTING AREA UPDATE COMPLETE");
        assertThat(gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.2.2", by = GmmUe.class)
    void it_updates_periodically_and_stays_registered() {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.idle();
        messages(bench);
        bench.after(Duration.ofMinutes(55));
        assertThat(messages(bench)).startsWith("> ROUTING AREA UPDATE REQUEST", "< ROUTING AREA UPDATE ACCEPT");
        bench.after(Duration.ofHours(5));
        assertThat(network(bench)).isEqualTo(SgsnState.REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.9", by = GmmUe.class)
    void a_page_is_answered(Rat rat) {
        Bench bench = only(rat).powerOn();
        bench.after(Duration.ofMinutes(1));
        messages(bench);
        bench.get(bench.alphaControl().reallocatePTmsi(Bench.ALPHA_IMSI));
        bench.settle();
        assertThat(messages(bench)).contains("< P-TMSI REALLOCATION COMMAND", "> P-TMSI REALLOCATION COMPLETE");
        assertThat(network(bench)).isEqualTo(SgsnState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.2", by = GmmUe.class)
    void a_detach_that_asks_for_it_is_followed_by_an_attach() {
        Bench bench = only(Rat.UTRAN).powerOn();
        messages(bench);
        bench.get(bench.alphaControl()
                .gprsDetach(Bench.ALPHA_IMSI, NetworkDetachType.REATTACH_REQUIRED, Optional.empty()));
        bench.after(Duration.ofSeconds(1));
        assertThat(messages(bench))
                .containsSubsequence("< DETACH REQUEST", "> DETACH ACCEPT", "> ATTACH REQUEST", "< ATTACH ACCEPT");
        assertThat(gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.1.5", by = GmmUe.class)
    void five_failures_make_it_wait_for_t3302() {
        Bench bench = only(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, 17));
        bench.powerOn();
        bench.after(Duration.ofMinutes(2));
        assertThat(messages(bench).stream().filter("> ATTACH REQUEST"::equals)).hasSize(5);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    void a_better_cell_that_appears_while_it_is_connected_is_taken_once_it_is_idle(Rat rat) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100),
                                CellSpec.of("dale", Rat.E_UTRAN, 0x12, 20).withLevel(-140, -100)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.after(Duration.ofSeconds(8));
        bench.get(bench.alphaControl().level("dale", -80, -80));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.slot(0).network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.HOME);
    }
}
