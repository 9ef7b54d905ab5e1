package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.VisitorState;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgsn.SgsnSpec;
import dev.mynah.network.sgsn.SgsnState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The modem where SGSN and MSC know of each other: network operation mode I. TS 24.008 4.7.3.2, 4.7.5.2, TS 29.018. */
class CombinedGprsTest {
    private final List<CmLink> links = new ArrayList<>();
    private final List<CmConnection> connections = new ArrayList<>();

    private static OperatorSpec alpha(Rat rat) {
        return Bench.alphaSpec()
                .withSgsn(SgsnSpec.STANDARD.withGs(true))
                .withCells(
                        CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100),
                        CellSpec.of("dale", rat, 0x12, 20).withLevel(-80, -100).withOn(false));
    }

    private static Bench bench(Rat rat) {
        return bench(alpha(rat));
    }

    private static Bench bench(OperatorSpec alpha) {
        Bench bench = Bench.of(alpha, Bench.betaSpec(), Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench;
    }

    private static RegistrationStatus registration(Bench bench, Domain domain) {
        return bench.slot(0).network().registration(domain).status();
    }

    private static VisitorState visitor(Bench bench) {
        return bench.alpha.msc().state(Bench.ALPHA_IMSI);
    }

    private static void assertRegisteredInBoth(Bench bench) {
        assertThat(registration(bench, Domain.CS)).isEqualTo(RegistrationStatus.HOME);
        assertThat(registration(bench, Domain.GPRS)).isEqualTo(RegistrationStatus.HOME);
    }

    private static void move(Bench bench, String from, String to) {
        bench.get(bench.alphaControl().power(to, true));
        bench.get(bench.alphaControl().power(from, false));
        bench.after(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.3.2", by = GmmUe.class)
    void one_attach_registers_in_both_domains(Rat rat) {
        Bench bench = bench(rat).powerOn();
        assertThat(bench.nas(0))
                .containsSubsequence("> ATTACH REQUEST", "< ATTACH ACCEPT", "> ATTACH COMPLETE")
                .noneMatch(it -> it.contains("LOCATION UPDATING"));
        assertRegisteredInBoth(bench);
        assertThat(bench.get(bench.alphaControl().gprsState(Bench.ALPHA_IMSI))).isEqualTo(SgsnState.REGISTERED);
        assertThat(visitor(bench)).isEqualTo(VisitorState.IDLE);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(10);
        assertThat(bench.usim(0).csLocation().tmsi()).as("TMSI on the card").isPresent();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.2", by = GmmUe.class)
    void in_another_area_one_update_does_for_both() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.nas(0);
        move(bench, "hill", "dale");
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> ROUTING AREA UPDATE REQUEST",
                        "< ROUTING AREA UPDATE ACCEPT",
                        "> ROUTING AREA UPDATE COMPLETE")
                .noneMatch(it -> it.contains("LOCATION UPDATING"));
        assertRegisteredInBoth(bench);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(20);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.2", by = MmUe.class)
    void periodic_updates_are_those_of_the_packet_domain_and_keep_both_alive() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.nas(0);
        bench.after(Duration.ofHours(8));
        assertThat(bench.nas(0))
                .contains("> ROUTING AREA UPDATE REQUEST")
                .noneMatch(it -> it.contains("LOCATION UPDATING"));
        assertThat(visitor(bench)).isEqualTo(VisitorState.IDLE);
        assertRegisteredInBoth(bench);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 29.018 6", by = GmmUe.class)
    void a_call_for_it_is_paged_through_the_sgsn_and_answered_to_the_msc(Rat rat) {
        Bench bench = bench(rat);
        bench.alpha.msc().layer(CmServiceType.CALL, new Layer());
        bench.powerOn();
        bench.after(Duration.ofMinutes(2));
        bench.nas(0);
        bench.alpha.msc().open(Bench.ALPHA_IMSI, CmServiceType.CALL, connections::add, why -> {});
        bench.after(Duration.ofSeconds(2));
        assertThat(bench.nas(0)).startsWith("> PAGING RESPONSE");
        assertThat(connections).hasSize(1);
        connections.get(0).close();
        bench.after(Duration.ofMinutes(2));
        assertRegisteredInBoth(bench);
        // The association has outlived the connection: found in the same way again.
        bench.alpha.msc().open(Bench.ALPHA_IMSI, CmServiceType.CALL, connections::add, why -> {});
        bench.after(Duration.ofSeconds(2));
        assertThat(connections).hasSize(2);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.1", by = MmUe.class)
    void mm_connections_work_as_ever() {
        Bench bench = bench(Rat.UTRAN);
        bench.alpha.msc().layer(CmServiceType.CALL, new Layer());
        bench.powerOn();
        bench.idle();
        ((LogicalSlot) bench.slot(0)).services().open(CmServiceType.CALL, links::add, why -> {});
        bench.settle();
        assertThat(links).hasSize(1);
        assertThat(bench.nas(0)).contains("> CM SERVICE REQUEST");
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.1", by = GmmUe.class)
    void switching_off_is_one_detach_from_both() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.nas(0);
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.settle();
        assertThat(bench.nas(0)).containsExactly("> DETACH REQUEST");
        assertThat(visitor(bench)).isEqualTo(VisitorState.DETACHED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.1", by = GmmUe.class)
    void deregistering_leaves_both_by_one_detach() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.nas(0);
        bench.get(bench.slot(0).network().select(new NetworkSelection.Deregistered()));
        bench.settle();
        assertThat(bench.nas(0)).startsWith("> DETACH REQUEST").noneMatch(it -> it.contains("IMSI DETACH"));
        assertThat(visitor(bench)).isEqualTo(VisitorState.DETACHED);
        assertThat(registration(bench, Domain.CS)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.1", by = GmmUe.class)
    void leaving_gprs_alone_leaves_the_circuit_switched_registration_to_mm() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.nas(0);
        bench.get(bench.slot(0).network().detach());
        bench.after(Duration.ofMinutes(1));
        assertThat(registration(bench, Domain.CS)).isEqualTo(RegistrationStatus.HOME);
        assertThat(visitor(bench)).isEqualTo(VisitorState.IDLE);
        bench.nas(0);
        bench.after(Duration.ofHours(3));
        assertThat(bench.nas(0)).as("periodic updates of its own").contains("> LOCATION UPDATING REQUEST");
        bench.get(bench.slot(0).network().attach());
        bench.after(Duration.ofMinutes(1));
        assertRegisteredInBoth(bench);
        bench.nas(0);
        bench.after(Duration.ofHours(3));
        assertThat(bench.nas(0)).noneMatch(it -> it.contains("LOCATION UPDATING"));
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.2.3.2", by = GmmUe.class)
    void a_subscriber_unknown_there_is_served_for_packets_and_the_usim_is_invalid_for_the_rest() {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 2));
        bench.powerOn();
        bench.after(Duration.ofHours(1));
        assertThat(registration(bench, Domain.GPRS)).isEqualTo(RegistrationStatus.HOME);
        assertThat(registration(bench, Domain.CS)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.nas(0)).noneMatch(it -> it.contains("LOCATION UPDATING"));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    @Conforms(to = "TS 24.008 4.7.3.2.3.2", by = GmmUe.class)
    void without_the_msc_it_tries_five_times_and_then_by_itself(int cause) {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).times(5));
        bench.powerOn();
        bench.after(Duration.ofSeconds(1));
        assertThat(registration(bench, Domain.GPRS)).isEqualTo(RegistrationStatus.HOME);
        assertThat(registration(bench, Domain.CS)).isEqualTo(RegistrationStatus.SEARCHING);
        bench.after(Duration.ofMinutes(4));
        List<String> said = bench.nas(0);
        assertThat(said.stream().filter("> ROUTING AREA UPDATE REQUEST"::equals))
                .hasSize(4);
        assertThat(said).contains("> LOCATION UPDATING REQUEST");
        assertRegisteredInBoth(bench);
        bench.after(Duration.ofMinutes(13));
        assertThat(bench.nas(0)).contains("> ROUTING AREA UPDATE REQUEST").noneMatch(it -> it.contains("LOCATION"));
        assertRegisteredInBoth(bench);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.2.3.2", by = GmmUe.class)
    void a_congested_msc_is_asked_again_after_t3302_and_by_mm_before() {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 22).times(1));
        bench.powerOn();
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0))
                .contains("> LOCATION UPDATING REQUEST")
                .noneMatch("> ROUTING AREA UPDATE REQUEST"::equals);
        assertRegisteredInBoth(bench);
        bench.after(Duration.ofMinutes(12));
        assertThat(bench.nas(0)).contains("> ROUTING AREA UPDATE REQUEST");
        assertRegisteredInBoth(bench);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.2.4", by = GmmUe.class)
    void refused_in_the_packet_domain_mm_registers_by_itself() {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, 7).secured(true));
        bench.powerOn();
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0))
                .containsSubsequence("> ATTACH REQUEST", "< ATTACH REJECT", "> LOCATION UPDATING REQUEST");
        assertThat(registration(bench, Domain.CS)).isEqualTo(RegistrationStatus.HOME);
        assertThat(registration(bench, Domain.GPRS)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.2", by = GmmUe.class)
    void a_detach_from_the_circuit_switched_domain_is_followed_by_a_combined_update() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.nas(0);
        bench.get(bench.alphaControl().gprsDetach(Bench.ALPHA_IMSI, NetworkDetachType.IMSI_DETACH, Optional.empty()));
        bench.after(Duration.ofSeconds(30));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< DETACH REQUEST",
                        "> DETACH ACCEPT",
                        "> ROUTING AREA UPDATE REQUEST",
                        "< ROUTING AREA UPDATE ACCEPT")
                .noneMatch(it -> it.contains("ATTACH REQUEST") || it.contains("LOCATION"));
        assertRegisteredInBoth(bench);
        assertThat(visitor(bench)).isEqualTo(VisitorState.IDLE);
    }

    @Test
    @Conforms(to = "TS 29.018 8.2", by = GmmUe.class)
    void a_modem_that_has_gone_is_detached_from_both_by_the_sgsn() {
        Bench bench = bench(Rat.UTRAN).powerOn();
        bench.idle();
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofHours(3));
        assertThat(visitor(bench)).isEqualTo(VisitorState.DETACHED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Conforms(to = "TS 24.008 4.7.5.2.1", by = GmmUe.class)
    void between_lte_and_such_a_cell_it_is_registered_in_both_domains_all_along(boolean s3) {
        Bench bench = bench(alpha(Rat.UTRAN)
                .withSgsn(SgsnSpec.STANDARD.withGs(true).withS3(s3))
                .withCells(
                        CellSpec.lte("north", 0x101, 1).withLevel(-90, -100),
                        CellSpec.of("hill", Rat.UTRAN, 0x11, 10)
                                .withLevel(-80, -100)
                                .withOn(false)));
        bench.alpha.msc().layer(CmServiceType.CALL, new Layer());
        bench.powerOn().idle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        bench.nas(0);
        move(bench, "north", "hill");
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0)).noneMatch(it -> it.contains("LOCATION UPDATING"));
        assertRegisteredInBoth(bench);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(10);
        bench.alpha.msc().open(Bench.ALPHA_IMSI, CmServiceType.CALL, connections::add, why -> {});
        bench.after(Duration.ofSeconds(2));
        assertThat(connections).hasSize(1);
        connections.get(0).close();
        bench.after(Duration.ofMinutes(1));
        move(bench, "hill", "north");
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(visitor(bench)).isEqualTo(VisitorState.IDLE);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"E_UTRAN", "GSM", "UTRAN"})
    @Conforms(to = "TS 29.018 13", by = GmmUe.class)
    void after_a_restart_of_the_vlr_it_is_registered_there_again(Rat rat) {
        Bench bench = bench(alpha(rat));
        bench.alpha.msc().layer(CmServiceType.CALL, new Layer());
        bench.powerOn();
        bench.after(Duration.ofMinutes(2));
        bench.nas(0);
        bench.get(bench.alphaControl().restartVlr());
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< DETACH REQUEST" + (rat == Rat.E_UTRAN ? " IMSI_DETACH" : ""),
                        "> DETACH ACCEPT",
                        rat == Rat.E_UTRAN ? "> TRACKING AREA UPDATE REQUEST" : "> ROUTING AREA UPDATE REQUEST")
                .noneMatch("> ATTACH REQUEST"::equals);
        assertThat(visitor(bench)).isEqualTo(VisitorState.IDLE);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    private final class Layer implements CmLayer {
        @Override
        public void opened(CmConnection connection) {
            connections.add(connection);
        }

        @Override
        public void received(CmConnection connection, byte[] message) {}

        @Override
        public void lost(CmConnection connection) {}
    }
}
