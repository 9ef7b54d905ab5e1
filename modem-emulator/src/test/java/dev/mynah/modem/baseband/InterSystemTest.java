package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.ppp.PppHost;
import dev.mynah.modem.sm.SmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.mme.MmeState;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgsn.SgsnSpec;
import dev.mynah.network.sgsn.SgsnState;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A modem between LTE and GSM or UTRAN of one network, whose nodes hand its context to each other. TS 23.401 5.3.3. */
class InterSystemTest {
    private static final byte[] PING = HexFormat.of().parseHex("0800f7f4000a0001");

    private static OperatorSpec spec(Rat other) {
        return Bench.alphaSpec()
                .withCells(
                        CellSpec.lte("north", 0x101, 1).withLevel(-90, -100),
                        CellSpec.of("hill", other, 0x11, 10).withLevel(-80, -100));
    }

    private static Bench in(OperatorSpec spec) {
        Bench bench = Bench.of(spec, Bench.betaSpec(), Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench;
    }

    private static Bench inLte(OperatorSpec spec) {
        Bench bench = in(spec);
        bench.get(bench.alphaControl().power("hill", false));
        bench.powerOn().idle();
        bench.get(bench.alphaControl().power("hill", true));
        return bench.after(Duration.ofMinutes(1));
    }

    private static Bench inGprs(OperatorSpec spec) {
        Bench bench = in(spec);
        bench.get(bench.alphaControl().power("north", false));
        bench.powerOn();
        bench.get(packets(bench).activate(1));
        bench.idle();
        return bench.after(Duration.ofMinutes(1));
    }

    private static void toGprs(Bench bench) {
        bench.nas(0);
        bench.told.get(0).clear();
        bench.get(bench.alphaControl().power("north", false));
        bench.after(Duration.ofMinutes(1));
    }

    private static void toLte(Bench bench) {
        bench.nas(0);
        bench.told.get(0).clear();
        bench.get(bench.alphaControl().power("north", true));
        bench.after(Duration.ofMinutes(2));
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static RegistrationStatus gprs(Bench bench) {
        return bench.slot(0).network().registration(Domain.GPRS).status();
    }

    private static List<InetAddress> addresses(Bench bench) {
        return packets(bench).contexts().get(0).bearer().orElseThrow().addresses();
    }

    private static void noticedNothing(Bench bench) {
        assertThat(bench.told.get(0))
                .noneMatch(SubscriptionEvent.ContextChanged.class::isInstance)
                .noneMatch(SubscriptionEvent.AttachChanged.class::isInstance);
    }

    private static void isIn(Bench bench, Rat rat) {
        assertThat(bench.slot(0).network().serving())
                .hasValueSatisfying(it -> assertThat(it.rat()).isEqualTo(rat));
        boolean lte = rat == Rat.E_UTRAN;
        assertThat(bench.eps(0) == RegistrationStatus.HOME).isEqualTo(lte);
        assertThat(gprs(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.get(bench.alphaControl().gprsState(Bench.ALPHA_IMSI)) == SgsnState.REGISTERED)
                .isEqualTo(!lte);
        assertThat(bench.get(bench.alphaControl().subscriber(Bench.ALPHA_IMSI)).state() == MmeState.REGISTERED)
                .isEqualTo(lte);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.5.1", by = GmmUe.class)
    @Conforms(to = "TS 33.401 9.1.1", by = EmmUe.class)
    void from_lte_the_ue_updates_its_routing_area_under_keys_mapped_from_those_it_had(Rat other) {
        Bench bench = inLte(spec(other));
        List<InetAddress> before = addresses(bench);
        toGprs(bench);
        assertThat(GprsTest.messages(bench)).first().asString().startsWith("> ROUTING AREA UPDATE REQUEST");
        isIn(bench, other);
        assertThat(addresses(bench)).isEqualTo(before);
        noticedNothing(bench);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.301 5.5.3.2.2", by = EmmUe.class)
    void back_in_lte_its_own_security_context_proves_the_ue(Rat other) {
        Bench bench = inLte(spec(other));
        List<InetAddress> before = addresses(bench);
        toGprs(bench);
        toLte(bench);
        assertThat(bench.nas(0))
                .anyMatch(it -> it.startsWith("> TRACKING AREA UPDATE REQUEST"))
                .noneMatch(it -> it.contains("SECURITY MODE") || it.contains("AUTHENTICATION"));
        isIn(bench, Rat.E_UTRAN);
        assertThat(addresses(bench)).isEqualTo(before);
        noticedNothing(bench);
        toGprs(bench);
        isIn(bench, other);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.301 5.4.3.3", by = EmmUe.class)
    @Conforms(to = "TS 33.401 9.1.2", by = EmmUe.class)
    void a_ue_that_was_never_in_lte_has_keys_mapped_from_those_it_has(Rat other) {
        Bench bench = inGprs(spec(other));
        List<InetAddress> before = addresses(bench);
        toLte(bench);
        assertThat(bench.nas(0))
                .anyMatch(it -> it.startsWith("> TRACKING AREA UPDATE REQUEST"))
                .anyMatch(it -> it.startsWith("< SECURITY MODE COMMAND"))
                .noneMatch(it -> it.contains("AUTHENTICATION"));
        isIn(bench, Rat.E_UTRAN);
        assertThat(addresses(bench)).isEqualTo(before);
        noticedNothing(bench);
        toGprs(bench);
        isIn(bench, other);
        assertThat(addresses(bench)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.301 6.1.3", by = EsmUe.class)
    @Conforms(to = "TS 24.008 6.1.3.0", by = SmUe.class)
    void a_call_goes_on_in_the_other_system_and_its_ping_comes_back(Rat other) {
        Bench bench = inLte(spec(other));
        PppHost host = dial(bench);
        ping(bench, host);
        bench.idle();
        toGprs(bench);
        ping(bench, host);
        bench.idle();
        toLte(bench);
        ping(bench, host);
    }

    private static PppHost dial(Bench bench) {
        PppHost[] host = new PppHost[1];
        PacketData.Call call = bench.get(packets(bench).dial(1, new PacketData.Line() {
            @Override
            public void send(byte[] octets) {
                bench.time.timeline().execute(() -> host[0].receive(octets));
            }

            @Override
            public void released() {
                host[0].packets.clear();
            }
        }));
        host[0] = new PppHost(octets -> call.receive(octets, 0, octets.length));
        call.start();
        host[0].start();
        bench.settle();
        return host[0];
    }

    private static void ping(Bench bench, PppHost host) {
        host.packets.clear();
        InetAddress gateway = DedicatedBearerTest.address("10.1.0.1");
        host.sendPacket(IpPacket.build(host.address(), gateway, IpProtocol.ICMP, PING));
        bench.settle();
        assertThat(host.packets)
                .anySatisfy(it ->
                        assertThat(IpPacket.read(it).orElseThrow().source()).isEqualTo(gateway));
    }

    @Test
    void without_s3_the_ue_attaches_anew_and_its_host_hears_that_the_context_is_gone() {
        Bench bench = inLte(spec(Rat.UTRAN).withSgsn(SgsnSpec.STANDARD.withS3(false)));
        toGprs(bench);
        assertThat(GprsTest.messages(bench))
                .containsSubsequence(
                        "> ROUTING AREA UPDATE REQUEST", "< ROUTING AREA UPDATE REJECT", "> ATTACH REQUEST");
        isIn(bench, Rat.UTRAN);
        assertThat(packets(bench).contexts().get(0).bearer()).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.2", by = GmmUe.class)
    void with_gs_one_update_brings_the_circuit_switched_domain_along_too() {
        Bench bench = inLte(spec(Rat.UTRAN).withSgsn(SgsnSpec.STANDARD.withGs(true)));
        List<InetAddress> before = addresses(bench);
        toGprs(bench);
        assertThat(bench.nas(0))
                .anyMatch(it -> it.startsWith("> ROUTING AREA UPDATE REQUEST"))
                .noneMatch(it -> it.startsWith("> LOCATION UPDATING REQUEST"));
        isIn(bench, Rat.UTRAN);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        toLte(bench);
        isIn(bench, Rat.E_UTRAN);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(addresses(bench)).isEqualTo(before);
        noticedNothing(bench);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    void a_connected_ue_that_loses_its_cell_goes_on_in_the_other_system(Rat other) {
        Bench bench = inLte(spec(other));
        PppHost host = dial(bench);
        ping(bench, host);
        toGprs(bench);
        isIn(bench, other);
        ping(bench, host);
        bench.get(bench.alphaControl().power("hill", false));
        toLte(bench);
        isIn(bench, Rat.E_UTRAN);
        ping(bench, host);
    }

    @Test
    void back_before_the_other_network_has_accepted_it_the_ue_is_who_it_was() {
        Bench bench = inLte(spec(Rat.UTRAN));
        List<InetAddress> before = addresses(bench);
        bench.reject(RejectRule.every(Procedure.ROUTING_AREA_UPDATE, GmmCause.NETWORK_FAILURE.value()));
        toGprs(bench);
        assertThat(bench.get(bench.alphaControl().subscriber(Bench.ALPHA_IMSI)).state())
                .isEqualTo(MmeState.REGISTERED);
        toLte(bench);
        assertThat(bench.nas(0)).noneMatch(it -> it.contains("AUTHENTICATION") || it.contains("ATTACH"));
        isIn(bench, Rat.E_UTRAN);
        assertThat(addresses(bench)).isEqualTo(before);
        noticedNothing(bench);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    void a_bearer_beside_the_default_one_ends_on_the_way_and_its_host_hears_of_it(Rat other) {
        Bench bench = inLte(spec(other));
        beside(bench);
        toGprs(bench);
        ends(bench);
        beside(bench);
        bench.idle();
        toLte(bench);
        ends(bench);
        isIn(bench, Rat.E_UTRAN);
    }

    private static void beside(Bench bench) {
        bench.get(packets(bench).defineSecondary(2, 1));
        bench.get(packets(bench).filter(2, BearersInEverySystemTest.FILTER));
        bench.get(packets(bench).want(2, Optional.of(new Quality(6, 0, 0, 0, 0, 0, 0))));
        bench.get(packets(bench).activate(2));
        assertThat(packets(bench).contexts().get(0).bearer().orElseThrow().dedicated())
                .hasSize(1);
    }

    private static void ends(Bench bench) {
        assertThat(bench.told.get(0)).anyMatch(SubscriptionEvent.BearerChanged.class::isInstance);
        assertThat(packets(bench).contexts().get(0).bearer().orElseThrow().dedicated())
                .isEmpty();
    }
}
