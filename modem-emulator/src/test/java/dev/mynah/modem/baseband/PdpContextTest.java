package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.modem.Domain;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.ContextChanged;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.sm.SmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ip.InternetChecksum;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.Credentials;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgsn.SgsnSpec;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PDP contexts of the modem in GSM and UTRAN, against a whole operator. TS 24.008 6.1. */
class PdpContextTest {
    private static final String SECOND_APN = "ims";

    private static OperatorSpec operator(Rat rat) {
        return Bench.alphaSpec()
                .withCells(
                        CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100),
                        CellSpec.lte("tower", 0x101, 1).withLevel(-90, -100).withOn(false));
    }

    private static Bench only(OperatorSpec spec) {
        Bench bench = Bench.of(spec, Bench.betaSpec(), Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench;
    }

    private static Bench only(Rat rat) {
        return only(operator(rat));
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static Optional<Bearer> bearer(Bench bench, int cid) {
        return packets(bench).contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .flatMap(PacketData.Context::bearer);
    }

    private static List<Integer> network(Bench bench) {
        return bench.get(bench.alphaControl().pdpContexts(Bench.ALPHA_IMSI));
    }

    private static Bench activated(Rat rat) {
        Bench bench = only(rat).powerOn();
        bench.get(packets(bench).activate(1));
        return bench;
    }

    private static Refusal refusal(Future<Void> future) {
        assertThat(future.cause()).isInstanceOf(Refusal.class);
        return (Refusal) future.cause();
    }

    private static List<String> addresses(Bearer bearer) {
        return bearer.addresses().stream().map(InetAddress::getHostAddress).toList();
    }

    /** A host that pings the gateway; what it hears. */
    private static List<IpPacket> ping(Bench bench, int cid) {
        List<IpPacket> heard = new ArrayList<>();
        PacketData.Path path = bench.get(packets(bench).open(cid, new PacketData.Host() {
            @Override
            public void downlink(byte[] packet) {
                IpPacket.read(packet)
                        .filter(it -> it.protocol() == IpProtocol.ICMP)
                        .ifPresent(heard::add);
            }

            @Override
            public void released(boolean byNetwork) {}
        }));
        InetAddress own = bearer(bench, cid).orElseThrow().addresses().get(0);
        path.send(IpPacket.build(own, address("10.1.0.1"), IpProtocol.ICMP, echo()));
        bench.settle();
        path.close();
        return heard;
    }

    private static byte[] echo() {
        byte[] echo = {8, 0, 0, 0, 0, 1, 0, 1, 'p', 'i', 'n', 'g'};
        int checksum = new InternetChecksum().add(echo, 0, echo.length).value();
        echo[2] = (byte) (checksum >> 8);
        echo[3] = (byte) checksum;
        return echo;
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 6.1.3.1.1", by = SmUe.class)
    void a_context_is_activated_and_carries_a_ping(Rat rat) {
        Bench bench = activated(rat);
        assertThat(bench.nas(0)).containsSubsequence("> ACTIVATE PDP CONTEXT REQUEST", "< ACTIVATE PDP CONTEXT ACCEPT");
        assertThat(bearer(bench, 1)).hasValueSatisfying(bearer -> {
            assertThat(bearer.identity()).isEqualTo(5);
            assertThat(addresses(bearer)).startsWith("10.1.0.2");
            assertThat(bearer.dns())
                    .extracting(InetAddress::getHostAddress)
                    .containsExactly("10.1.0.1", "fd00:1:0:0:0:0:0:1");
        });
        assertThat(network(bench)).containsExactly(5);
        assertThat(ping(bench, 1)).hasSize(1);
        bench.get(packets(bench).deactivate(1));
        assertThat(bearer(bench, 1)).isEmpty();
        assertThat(network(bench)).isEmpty();
    }

    @Test
    void an_advertised_prefix_makes_the_address_global() {
        Bench bench = activated(Rat.UTRAN);
        assertThat(addresses(bearer(bench, 1).orElseThrow())).containsExactly("10.1.0.2", "fd00:1:0:1:0:0:0:1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.7.13", by = GmmUe.class)
    void an_idle_modem_asks_for_service_before_it_sends(Rat rat) {
        Bench bench = activated(rat);
        bench.after(Duration.ofMinutes(2));
        bench.nas(0);
        assertThat(ping(bench, 1)).hasSize(1);
        assertThat(bench.nas(0).contains("> SERVICE REQUEST")).isEqualTo(rat == Rat.UTRAN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    void two_access_points_from_idle(Rat rat) {
        Bench bench = activated(rat);
        bench.after(Duration.ofMinutes(2));
        bench.get(packets(bench).define(2, PdpType.IP, SECOND_APN));
        bench.get(packets(bench).activate(2));
        assertThat(bearer(bench, 2)).hasValueSatisfying(bearer -> {
            assertThat(bearer.identity()).isEqualTo(6);
            assertThat(addresses(bearer)).containsExactly("10.2.0.2");
        });
        assertThat(network(bench)).containsExactly(5, 6);
        assertThat(ping(bench, 1)).hasSize(1);
        bench.get(packets(bench).deactivate(1));
        assertThat(network(bench)).containsExactly(6);
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.1.3", by = SmUe.class)
    void what_the_network_refuses_comes_with_its_cause() {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "nowhere"));
        Future<Void> unknown = packets(bench).activate(2);
        bench.get(packets(bench).define(3, PdpType.IPV6, SECOND_APN));
        Future<Void> wrongKind = packets(bench).activate(3);
        bench.settle();
        assertThat(refusal(unknown).reason()).isEqualTo(Reason.ACTIVATION_REJECTED);
        assertThat(refusal(unknown).cause()).hasValue(27);
        assertThat(refusal(wrongKind).cause()).hasValue(50);
        assertThat(network(bench)).isEmpty();
    }

    @Test
    void an_access_point_that_is_not_subscribed_is_refused_with_33() {
        Bench bench = only(operator(Rat.UTRAN)
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withApns(List.of("internet")))))
                .powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, SECOND_APN));
        Future<Void> activation = packets(bench).activate(2);
        bench.settle();
        assertThat(refusal(activation).cause()).hasValue(33);
    }

    @ParameterizedTest
    @CsvSource({"8", "26", "29", "30", "31", "32", "34", "38", "111"})
    void any_cause_of_an_operator_is_told(int cause) {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.reject(RejectRule.every(Procedure.PDP_ACTIVATION, cause).times(1));
        Future<Void> activation = packets(bench).activate(1);
        bench.settle();
        assertThat(refusal(activation).cause()).hasValue(cause);
        bench.after(Duration.ofMinutes(13));
        bench.get(packets(bench).activate(1));
    }

    @Test
    void both_kinds_are_narrowed_to_what_the_access_point_has() {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.get(packets(bench).define(2, PdpType.IPV4V6, SECOND_APN));
        bench.get(packets(bench).activate(2));
        assertThat(addresses(bearer(bench, 2).orElseThrow())).containsExactly("10.2.0.2");
    }

    @Test
    void the_right_password_opens_an_access_point_and_a_wrong_one_does_not() {
        ApnSpec locked = ApnSpec.ipv4("locked", "10.3.0.0/16").withCredentials(new Credentials("user", "secret"));
        Bench bench = only(operator(Rat.UTRAN).withApns(locked)).powerOn();
        bench.get(packets(bench).define(1, PdpType.IP, "locked"));
        bench.get(packets(bench).authenticate(1, Optional.of(PacketData.Authentication.chap("user", "guess"))));
        Future<Void> activation = packets(bench).activate(1);
        bench.settle();
        assertThat(activation.failed()).isTrue();
        bench.get(packets(bench).authenticate(1, Optional.of(PacketData.Authentication.chap("user", "secret"))));
        bench.get(packets(bench).activate(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 6.1.3.4.2", by = SmUe.class)
    void the_network_ends_a_context_of_an_idle_modem(Rat rat) {
        Bench bench = activated(rat);
        bench.after(Duration.ofMinutes(2));
        bench.nas(0);
        bench.get(bench.alphaControl().deactivatePdp(Bench.ALPHA_IMSI, 5, SmCause.REGULAR_DEACTIVATION));
        bench.after(Duration.ofSeconds(2));
        assertThat(bench.nas(0))
                .containsSubsequence("< DEACTIVATE PDP CONTEXT REQUEST", "> DEACTIVATE PDP CONTEXT ACCEPT");
        assertThat(bearer(bench, 1)).isEmpty();
        assertThat(bench.told.get(0))
                .filteredOn(it -> it instanceof ContextChanged change && change.byNetwork())
                .hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.4.2", by = SmUe.class)
    void a_context_the_network_wants_reactivated_comes_back() {
        Bench bench = activated(Rat.UTRAN);
        bench.get(bench.alphaControl().deactivatePdp(Bench.ALPHA_IMSI, 5, SmCause.REACTIVATION_REQUIRED));
        bench.after(Duration.ofSeconds(2));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< DEACTIVATE PDP CONTEXT REQUEST",
                        "> DEACTIVATE PDP CONTEXT ACCEPT",
                        "> ACTIVATE PDP CONTEXT REQUEST",
                        "< ACTIVATE PDP CONTEXT ACCEPT");
        assertThat(bearer(bench, 1)).isPresent();
        assertThat(bench.told.get(0))
                .filteredOn(SubscriptionEvent.ContextReactivated.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(((SubscriptionEvent.ContextReactivated) it)
                                .context()
                                .bearer())
                        .isPresent());
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.1.5", by = SmUe.class)
    void a_request_nobody_answers_is_sent_five_times() {
        Bench bench = only(Rat.UTRAN).powerOn();
        bench.idle();
        bench.get(bench.alphaControl().lose("hill", 100, 0));
        Future<Void> activation = packets(bench).activate(1);
        bench.after(Duration.ofMinutes(4));
        assertThat(refusal(activation).reason()).isIn(Reason.NETWORK_TIMEOUT, Reason.NO_NETWORK_SERVICE);
        bench.get(bench.alphaControl().lose("hill", 0, 0));
        bench.after(Duration.ofMinutes(15));
        bench.get(packets(bench).activate(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    void a_context_outlives_a_loss_of_coverage(Rat rat) {
        Bench bench = activated(rat);
        bench.after(Duration.ofMinutes(2));
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofMinutes(5));
        assertThat(bearer(bench, 1)).isPresent();
        bench.get(bench.alphaControl().power("hill", true));
        bench.after(Duration.ofMinutes(1));
        assertThat(ping(bench, 1)).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.13.3", by = SmUe.class)
    void a_context_that_ended_out_of_coverage_is_found_out() {
        Bench bench = activated(Rat.UTRAN);
        bench.after(Duration.ofMinutes(2));
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofMinutes(1));
        bench.get(bench.alphaControl().deactivatePdp(Bench.ALPHA_IMSI, 5, SmCause.REGULAR_DEACTIVATION));
        bench.after(Duration.ofMinutes(5));
        assertThat(network(bench)).isEmpty();
        bench.get(bench.alphaControl().power("hill", true));
        bench.after(Duration.ofMinutes(1));
        assertThat(ping(bench, 1)).isEmpty();
        assertThat(bearer(bench, 1)).isEmpty();
    }

    @Test
    void between_lte_and_utran_a_network_without_s3_loses_contexts_and_lte_brings_its_own() {
        Bench bench = only(operator(Rat.UTRAN).withSgsn(SgsnSpec.STANDARD.withS3(false)))
                .powerOn();
        bench.get(packets(bench).activate(1));
        bench.after(Duration.ofMinutes(1));
        bench.get(bench.alphaControl().power("tower", true));
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofMinutes(2));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.told.get(0))
                .anyMatch(it -> it instanceof ContextChanged change
                        && change.byNetwork()
                        && change.context().bearer().isEmpty());
        assertThat(bearer(bench, 1)).as("that of the attach").isPresent();
        assertThat(ping(bench, 1)).hasSize(1);

        bench.get(bench.alphaControl().power("hill", true));
        bench.get(bench.alphaControl().power("tower", false));
        bench.after(Duration.ofMinutes(2));
        assertThat(bearer(bench, 1))
                .as("UTRAN has none until the host wants one")
                .isEmpty();
        bench.get(packets(bench).activate(1));
        assertThat(ping(bench, 1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AkaParameters.Algorithm.class,
            names = {"COMP128_V1", "COMP128_V2", "COMP128_V3"})
    @Conforms(to = "TS 24.008 4.7.7", by = GmmUe.class)
    void a_card_of_the_second_generation_attaches_in_gsm(AkaParameters.Algorithm algorithm) {
        AkaParameters key = AkaParameters.gsm(algorithm, HexFormat.of().parseHex("00112233445566778899aabbccddeeff"));
        Bench bench = Bench.of(
                operator(Rat.GSM).withSubscribers(List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, key))),
                Bench.betaSpec(),
                ProfileSpec.of("8949001000000000017", Bench.ALPHA_IMSI, key).enabledOnPort(0));
        bench.settle();
        bench.powerOn();
        assertThat(bench.slot(0).network().registration(Domain.GPRS).status()).isEqualTo(RegistrationStatus.HOME);
        bench.get(packets(bench).activate(1));
        bench.after(Duration.ofMinutes(2));
        assertThat(ping(bench, 1)).hasSize(1);
    }
}
